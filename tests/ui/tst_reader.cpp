// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/desk.h"
#include "ui/reader/markdown.h"
#include "ui/reader/page.h"
#include "ui/reader/reader.h"
#include "ui/reader/safedocument.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextList>
#include <QTextTable>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace twb;

namespace {

/// Counts what a document asks for while it is laid out.
class CountingReader final : public QTextBrowser {
public:
    QStringList asked;

    QVariant loadResource(int, const QUrl &name) override
    {
        asked.append(name.toString());
        return {};
    }
};

} // namespace

class TestReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_settings = std::make_unique<ui::Settings>(m_folder.filePath(u"settings.ini"_s));
        m_theme = std::make_unique<ui::Theme>(*m_settings);
    }

    void nothingIsLoaded_data()
    {
        QTest::addColumn<QString>("text");
        QFile picture(m_folder.filePath(u"picture.png"_s));
        QVERIFY(picture.open(QIODevice::WriteOnly));
        picture.write("not a picture");
        const QString path = picture.fileName();
        QTest::newRow("file") << u"![a](file://%1)"_s.arg(path);
        QTest::newRow("absolute") << u"![a](%1)"_s.arg(path);
        QTest::newRow("relative") << u"![a](picture.png)"_s;
        QTest::newRow("share") << u"![a](//server/share/picture.png)"_s;
        QTest::newRow("file share") << u"![a](file://server/share/picture.png)"_s;
        QTest::newRow("web") << u"![a](https://example.org/picture.png)"_s;
        QTest::newRow("html") << u"<img src=\"%1\">"_s.arg(path);
        QTest::newRow("style") << u"<style>@import url(%1);</style><link rel=stylesheet href=\"%1\">"_s.arg(
            path);
        QTest::newRow("reference") << u"![a][b]\n\n[b]: %1"_s.arg(path);
        QTest::newRow("in a table") << u"|a|\n|-|\n|![a](%1)|"_s.arg(path);
        QTest::newRow("data") << u"![a](data:image/png;base64,iVBORw0KGgo=)"_s;
    }
    void nothingIsLoaded()
    {
        QFETCH(QString, text);
        CountingReader browser;
        browser.resize(400, 400);
        QTextDocument *document = page(text).release();
        document->setParent(&browser);
        browser.setDocument(document);
        browser.show();
        QVERIFY(QTest::qWaitForWindowExposed(&browser));
        browser.grab();
        QCOMPARE(browser.asked, QStringList());
        for (const QTextFormat &format : document->allFormats())
            QVERIFY(!format.isImageFormat()
                || !document->toPlainText().contains(QChar::ObjectReplacementCharacter));
    }

    void imagesAreDescribed()
    {
        const auto document = page(u"Text ![Plan der Stadt](x.png) danach"_s);
        QVERIFY(document->toPlainText().contains(u"[Bild: Plan der Stadt]"_s));
    }

    void markupInTitlesIsText()
    {
        QJsonObject fields{{u"title"_s, u"<img src=/etc/passwd> <b>fett</b>"_s}};
        const auto document = pageOf(fields);
        QVERIFY(document->toPlainText().contains(u"<img src=/etc/passwd> <b>fett</b>"_s));
    }

    void linksLeadOnlyToTheWeb_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("kept");
        QTest::newRow("https") << u"https://example.org/a"_s << true;
        QTest::newRow("mail") << u"mailto:a@example.org"_s << true;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("script") << u"javascript:alert(1)"_s << false;
        QTest::newRow("inside") << u"twb:record/1"_s << false;
        QTest::newRow("relative") << u"../other.md"_s << false;
        QTest::newRow("no host") << u"https:///etc"_s << false;
    }
    void linksLeadOnlyToTheWeb()
    {
        QFETCH(QString, address);
        QFETCH(bool, kept);
        const auto document = page(u"[Wort](%1)"_s.arg(address));
        QStringList addresses;
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next())
            for (auto it = block.begin(); !it.atEnd(); ++it)
                if (it.fragment().charFormat().isAnchor())
                    addresses.append(it.fragment().charFormat().anchorHref());
        QCOMPARE(addresses.contains(address), kept);
        QVERIFY(document->toPlainText().contains(u"Wort"_s));
    }

    void codeIsColouredByItsLanguage()
    {
        const auto document = page(u"```json\n{\"name\": 1}\n```"_s);
        QSet<QRgb> colours;
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next())
            if (block.text().contains(u"name"))
                for (auto it = block.begin(); !it.atEnd(); ++it)
                    colours.insert(it.fragment().charFormat().foreground().color().rgb());
        QVERIFY2(colours.size() > 1, "a key and a number look the same");
    }

    void headingsOfASectionStandBelowIt()
    {
        const auto document = page(u"# Laut\n\ntext"_s);
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next())
            if (block.text() == u"Laut"_s)
                QCOMPARE(block.blockFormat().headingLevel(), 3);
    }

    void aTableBehindCodeHasItsFirstCellInTheFirstLine()
    {
        const auto document = page(u"```sql\nSELECT 1;\n```\n\n| Ort | Zahl |\n|---|---|\n| Markt | 12 |"_s);
        const QTextTable *table = nullptr;
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next())
            if (block.text() == u"Ort"_s)
                table = QTextCursor(block).currentTable();
        QVERIFY(table);
        for (int column = 0; column < 2; ++column) {
            const QTextTableCell cell = table->cellAt(0, column);
            QCOMPARE(cell.firstCursorPosition().block(), cell.lastCursorPosition().block());
            QVERIFY(!cell.firstCursorPosition().block().text().isEmpty());
            QCOMPARE(cell.firstCursorPosition().block().begin().fragment().charFormat().fontWeight(),
                int(QFont::Bold));
        }
    }

    void aLongTableIsSetQuickly()
    {
        QString table = u"|a|b|c|\n|-|-|-|\n"_s;
        for (int i = 0; i < 320; ++i)
            table += u"|eins|zwei|drei|\n"_s;
        ui::Reader reader(*m_theme);
        reader.resize(700, 500);
        reader.show();
        QElapsedTimer timer;
        timer.start();
        reader.setPage(page(table), false);
        QVERIFY2(timer.elapsed() < 5000, "layout ran while the table was set");
        QVERIFY(reader.document()->toPlainText().count(u"zwei"_s) >= 320);
    }

    void pagesAreNoWiderThanTheWindow()
    {
        ui::Reader reader(*m_theme);
        reader.resize(700, 500);
        reader.show();
        QJsonObject fields{{u"title"_s, u"Titel"_s}, {u"status"_s, u"operating"_s},
            {u"sources"_s, QJsonArray{QJsonObject{{u"title"_s, u"Quelle"_s}}}}};
        reader.setPage(pageOf(fields), false);
        QVERIFY(reader.document()->size().width() <= reader.viewport()->width());
    }

    void emptyFactsTakeNoRoom()
    {
        const auto document = pageOf({{u"title"_s, u"Titel"_s}});
        QVERIFY(!document->toPlainText().contains(u"Status"_s));
        QVERIFY(!document->toPlainText().contains(u"Zeitraum"_s));
    }

    void datesKeepTheirPrecision_data()
    {
        QTest::addColumn<QString>("iso");
        QTest::addColumn<QString>("shown");
        QTest::newRow("year") << u"2024"_s << u"2024"_s;
        QTest::newRow("month") << u"2024-06"_s << u"Juni 2024"_s;
        QTest::newRow("day") << u"2024-06-30"_s << u"30.06.2024"_s;
        QTest::newRow("no date") << u"bald"_s << u"bald"_s;
    }
    void datesKeepTheirPrecision()
    {
        QFETCH(QString, iso);
        QFETCH(QString, shown);
        QCOMPARE(ui::Formats(QLocale(QLocale::German)).date(iso), shown);
    }

private:
    std::unique_ptr<QTextDocument> pageOf(const QJsonObject &fields)
    {
        ui::RecordView view;
        view.kind = model::Kind::Project;
        view.state.kind = u"project"_s;
        view.state.fields = fields;
        view.changed = QDateTime(QDate(2026, 1, 2), QTime(3, 4), QTimeZone::UTC);
        ui::CodeHighlighter highlighter;
        const ui::Formats formats{QLocale(QLocale::German)};
        return std::move(ui::makePage(view, ui::PageStyle(*m_theme, formats), highlighter).document);
    }
    std::unique_ptr<QTextDocument> page(const QString &markdown)
    {
        return pageOf({{u"title"_s, u"Titel"_s}, {u"solution"_s, markdown}});
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ui::Settings> m_settings;
    std::unique_ptr<ui::Theme> m_theme;
};

TWB_WINDOW_TEST_MAIN(TestReader)
#include "tst_reader.moc"
