// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The least a Qt program with a window can be: the baseline for the start of ours.
#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <chrono>
#include <clocale>
#include <cstdio>
#include <cstdlib>

namespace {

class BareWindow final : public QWidget {
protected:
    void paintEvent(QPaintEvent *) override
    {
        const std::chrono::duration<double> now = std::chrono::steady_clock::now().time_since_epoch();
        std::printf("paint %.6f\n", now.count() - qgetenv("TWB_BENCH_START").toDouble());
        std::fflush(stdout);
        std::_Exit(0);
    }
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    BareWindow window;
    window.resize(1366, 768);
    window.show();
    return QApplication::exec();
}
