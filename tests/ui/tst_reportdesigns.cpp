// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/reportcontrols.h"
#include "ui/preview/pagepreview.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;

/// Templates and designs in the report dialog.
class TestReportDesigns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::Desk>();
        m_desk->window.show();
    }
    void cleanup() { m_desk.reset(); }

    void aTemplateIsCopiedAndChanged()
    {
        auto *dialog = test::openReport(*m_desk, u"Straßenbeleuchtung Olpe"_s);
        test::buttonOf(dialog, u"Kopieren und ändern"_s)->click();
        auto *text = dialog->findChild<QPlainTextEdit *>();
        QVERIFY(text && text->isVisible());
        const QString good = text->toPlainText();
        QVERIFY(good.contains(u"template: steckbrief-2"));
        text->setPlainText(good + u"farbe: rot\n"_s);
        const int line = int(good.count(u'\n')) + 1;
        QVERIFY(!test::buttonOf(dialog, u"Vorlage speichern"_s)->isEnabled());
        bool said = false;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            said |= label->text().contains(u"Zeile %1: „farbe“"_s.arg(line));
        QVERIFY(said);
        QSignalSpy previewed(dialog, &ui::ReportDialog::previewed);
        text->setPlainText(u"template: kurz\nname: Kurz\neach:\n  - record-title\n"_s);
        QVERIFY(previewed.wait(20000));
        QCOMPARE(dialog->findChild<ui::PagePreview *>()->pageCount(), 1);
        test::buttonOf(dialog, u"Vorlage speichern"_s)->click();
        QVERIFY(QFile::exists(m_desk->path(u"templates/kurz.yaml"_s)));
        QCOMPARE(test::comboOf(dialog, u"Vorlage"_s)->currentText(), u"Kurz"_s);
        dialog->reject();
    }

    void theDesignOfATownIsChosenInView()
    {
        auto *dialog = test::openReport(*m_desk, u"Straßenbeleuchtung Olpe"_s);
        test::buttonOf(dialog, u"Gestaltung …"_s)->click();
        QPushButton *save = test::buttonOf(dialog, u"Gestaltung speichern"_s);
        QTRY_VERIFY(save->isVisible() && save->isEnabled());
        test::lineOf(dialog, u"Farbe der Überschriften und Verweise"_s)->setText(u"#ffe000"_s);
        QVERIFY(!save->isEnabled()); // nobody could read it
        QSignalSpy previewed(dialog, &ui::ReportDialog::previewed);
        m_desk->prompts.colour = QColor(0x7a, 0, 0x19);
        test::buttonOf(dialog, u"Wählen"_s)->click();
        QVERIFY(save->isEnabled());
        QVERIFY(previewed.wait(20000) && previewed.last().first().toBool());
        QImage logo(40, 20, QImage::Format_RGB32);
        logo.fill(Qt::red);
        QVERIFY(logo.save(m_desk->path(u"wappen.png"_s)));
        m_desk->prompts.file = m_desk->path(u"wappen.png"_s);
        test::buttonOf(dialog, u"Logo wählen"_s)->click();
        QVERIFY(!save->isEnabled()); // not before it is said what the logo shows
        test::lineOf(dialog, u"Was das Logo zeigt, für alle, die es nicht sehen"_s)->setText(u"Wappen"_s);
        test::lineOf(dialog, u"Kopf der Seiten, links"_s)->setText(u"{titel}"_s);
        QVERIFY(!save->isEnabled());
        test::lineOf(dialog, u"Kopf der Seiten, links"_s)->setText(u"{title}"_s);
        save->click();
        QVERIFY(QFile::exists(m_desk->path(u"templates/standard-logo.png"_s)));
        QFile file(m_desk->path(u"templates/standard.style.yaml"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("accent: \"#7a0019\""));
        QVERIFY(test::boxOf(dialog, u"Quellen"_s)->isVisible());
        test::buttonOf(dialog, u"Gestaltung …"_s)->click();
        m_desk->prompts.answer = true;
        test::buttonOf(dialog, u"Wie mitgeliefert"_s)->click();
        QVERIFY(!QFile::exists(file.fileName()));
        dialog->reject();
    }

    void aDesignThatCannotBeReadIsDroppedWhenAsked()
    {
        QVERIFY(QDir().mkpath(m_desk->path(u"templates"_s)));
        QFile file(m_desk->path(u"templates/standard.style.yaml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("farben: rot\n") > 0);
        file.close();
        auto *dialog = test::openReport(*m_desk, u"Straßenbeleuchtung Olpe"_s);
        QCOMPARE(dialog->findChild<ui::PagePreview *>()->pageCount(), 0);
        m_desk->prompts.answer = true;
        QSignalSpy previewed(dialog, &ui::ReportDialog::previewed);
        test::buttonOf(dialog, u"Gestaltung …"_s)->click();
        QVERIFY(m_desk->prompts.told.last().contains(u"Zeile 1: „farben“"));
        QVERIFY(!QFile::exists(file.fileName()));
        QTRY_VERIFY_WITH_TIMEOUT(!previewed.isEmpty() && previewed.last().first().toBool(), 20000);
        dialog->reject();
    }

    void aTemplateThatDoesNotFitSaysWhy()
    {
        auto *dialog = test::openReport(*m_desk, u"Straßenbeleuchtung Olpe"_s);
        QSignalSpy previewed(dialog, &ui::ReportDialog::previewed);
        test::comboOf(dialog, u"Vorlage"_s)->setCurrentText(u"Vergleich"_s);
        QVERIFY(previewed.wait(20000));
        QCOMPARE(previewed.last().first().toBool(), false);
        QCOMPARE(dialog->findChild<ui::PagePreview *>()->pageCount(), 0);
        dialog->reject();
    }

private:
    std::unique_ptr<test::Desk> m_desk;
};

TWB_WINDOW_TEST_MAIN(TestReportDesigns)
#include "tst_reportdesigns.moc"
