// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searcher.h"
#include "tests/ui/support/desk.h"
#include "ui/delegates/carddelegate.h"
#include "ui/models/roles.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::ui;

/// What drawing the cards of the list costs: their texts are laid out once, not at every repaint.
class TestCardDelegate : public QObject {
    Q_OBJECT

private:
    static constexpr int cards = 20;

    std::unique_ptr<test::Desk> m_desk;
    std::unique_ptr<CardDelegate> m_delegate;
    QList<search::Hit> m_hits;
    QStandardItemModel m_model;

    void fill(int count)
    {
        m_hits.clear();
        m_model.clear();
        for (int i = 0; i < count; ++i) {
            search::Hit hit;
            hit.entry.title = u"Straßenbeleuchtung Nummer %1"_s.arg(i);
            hit.snippet = {{u"Die Gemeinde misst ihre "_s}, {u"Straßenbeleuchtung"_s, true},
                {u" und lernt daraus, so oft es geht. "_s.repeated(5)}};
            m_hits.append(hit);
        }
        for (const search::Hit &hit : std::as_const(m_hits)) {
            auto *item = new QStandardItem;
            item->setData(QVariant::fromValue(static_cast<const void *>(&hit)), HitRole);
            item->setData(u"Projekt"_s, KindTextRole);
            item->setData(u"Soest · In Betrieb"_s, MetaRole);
            m_model.appendRow(item);
        }
    }
    QImage draw(int width = 400)
    {
        QStyleOptionViewItem option;
        option.rect = QRect(0, 0, width, 0);
        const int height = m_delegate->sizeHint(option, {}).height();
        QImage image(width, height * m_model.rowCount(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        for (int row = 0; row < m_model.rowCount(); ++row) {
            option.rect = QRect(0, row * height, width, height);
            m_delegate->paint(&painter, option, m_model.index(row, 0));
        }
        return image;
    }
    qint64 layouts() const { return m_delegate->texts().layouts(); }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::Desk>();
        m_delegate = std::make_unique<CardDelegate>(m_desk->theme);
        fill(cards);
    }
    void cleanup()
    {
        m_delegate.reset();
        m_desk.reset();
    }

    /// Before, each of them was laid out a hundred times.
    void textsAreLaidOutOnce()
    {
        const QImage first = draw();
        for (int i = 1; i < 100; ++i)
            QCOMPARE(draw(), first);
        QCOMPARE(layouts(), cards);
    }

    void anotherWidthOrLookIsAnotherLayout()
    {
        const QImage usual = draw();
        draw(500);
        QCOMPARE(layouts(), 2 * cards);
        QCOMPARE(draw(), usual);
        QCOMPARE(layouts(), 3 * cards);
        m_delegate->setBodyLines(2);
        draw();
        QCOMPARE(layouts(), 4 * cards);
        m_desk->theme.setTextSize(150);
        draw();
        QCOMPARE(layouts(), 5 * cards);
    }

    void whatACardSaysNowIsShown()
    {
        const QImage before = draw();
        m_hits[3].entry.title = u"Ganz etwas anderes"_s;
        m_model.item(5)->setData(u"Olpe"_s, MetaRole);
        QVERIFY(draw() != before);
        QCOMPARE(layouts(), cards + 2);
    }

    void onlySomeAreKept()
    {
        fill(1000);
        draw();
        QCOMPARE(layouts(), 1000);
        QVERIFY(m_delegate->texts().kept() < 100);
    }
};

TWB_WINDOW_TEST_MAIN(TestCardDelegate)
#include "tst_carddelegate.moc"
