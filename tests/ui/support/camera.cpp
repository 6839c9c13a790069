// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/camera.h"

#include <QPixmap>

namespace twb::test {

using namespace Qt::StringLiterals;

namespace {
constexpr int settlingTime = 120; // milliseconds until what was asked for is painted
}

void Camera::take(const QString &name, QWidget *widget) const
{
    QTest::qWait(settlingTime);
    QWidget *subject = widget ? widget : &m_desk.window;
    subject->grab().save(m_folder.filePath(name + u'-' + m_suffix + u".png"_s));
}

} // namespace twb::test
