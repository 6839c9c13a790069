// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sqlcount.h"
#include "tests/ui/support/desk.h"
#include "ui/dialogs/recordchoice.h"
#include "ui/dialogs/reportdialog.h"
#include "ui/preview/pagepreview.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;

/// The dialog that makes reports, from the list to the file.
class TestReportDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::Desk>();
        m_desk->window.show();
    }
    void cleanup() { m_desk.reset(); }

    void aRecordBecomesAPdf()
    {
        m_desk->openExample();
        m_desk->search(u"Straßenbeleuchtung Olpe"_s);
        m_desk->settleReader();
        m_desk->prompts.file = m_desk->path(u"olpe.pdf"_s);
        QVERIFY(makeReport(u"report.record"_s));
        QFile file(m_desk->prompts.file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
    }

    void aListBecomesAPdf()
    {
        m_desk->openExample();
        m_desk->search(u"Datenplattform"_s);
        m_desk->prompts.file = m_desk->path(u"liste"_s);
        QVERIFY(makeReport(u"report.make"_s));
        QVERIFY(QFile::exists(m_desk->path(u"liste.pdf"_s)));
    }

    void aStoppedReportLeavesNoFile()
    {
        m_desk->openExample();
        m_desk->prompts.file = m_desk->path(u"alles.pdf"_s);
        trigger(u"report.make"_s);
        auto *dialog = m_desk->window.findChild<ui::ReportDialog *>();
        QVERIFY(dialog);
        QSignalSpy finished(dialog, &ui::ReportDialog::finishedWork);
        primary(dialog)->click();
        QVERIFY(dialog->isBusy());
        dialog->reject();
        QVERIFY(finished.wait(20000));
        QCOMPARE(finished.first().first().toBool(), false);
        QVERIFY(!QFile::exists(m_desk->prompts.file));
    }

    void thePagesAreShownBeforeAnythingIsWritten()
    {
        auto *dialog = openReport(u"Straßenbeleuchtung Olpe"_s);
        const auto *preview = dialog->findChild<ui::PagePreview *>();
        QVERIFY(preview);
        QVERIFY(preview->pageCount() > 0);
        const int pages = preview->pageCount();
        box(dialog, u"Verlauf"_s)->setChecked(true);
        QSignalSpy again(dialog, &ui::ReportDialog::previewed);
        QVERIFY(again.wait(20000));
        QVERIFY(dialog->isPreviewComplete());
        QVERIFY(preview->pageCount() >= pages);
        dialog->reject();
    }

    void aReportIsSavedInTheFormatChosen()
    {
        auto *dialog = openReport(u"Straßenbeleuchtung Olpe"_s);
        combo(dialog, u"Dateiformat"_s)->setCurrentText(u"Word-Dokument"_s);
        m_desk->prompts.file = m_desk->path(u"brief"_s);
        QSignalSpy finished(dialog, &ui::ReportDialog::finishedWork);
        primary(dialog)->click();
        QVERIFY(finished.wait(20000) && finished.first().first().toBool());
        QFile file(m_desk->path(u"brief.docx"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(2) == "PK");
        dialog->reject();
    }

    /// Before, all its records were read and its pages made once more.
    void whatTheWindowShowsIsWhatIsSaved()
    {
        const test::SqlCount sql;
        auto *dialog = openReport(u"Straßenbeleuchtung Olpe"_s);
        m_desk->prompts.file = m_desk->path(u"gezeigt.pdf"_s);
        const qint64 before = sql.revisions();
        QVERIFY(save(dialog));
        QCOMPARE(sql.revisions() - before, 0);
        QFile file(m_desk->prompts.file);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-");
        QVERIFY(m_desk->addProject(u"Etwas Neues"_s, {}) != RecordId());
        const qint64 changed = sql.revisions();
        QVERIFY(save(dialog));
        QVERIFY(sql.revisions() > changed); // the library is not what was shown
        box(dialog, u"Verlauf"_s)->setChecked(true);
        const qint64 chosen = sql.revisions();
        QVERIFY(save(dialog));
        QVERIFY(sql.revisions() > chosen);
        dialog->reject();
    }

    /// Before, they were read for the list too, and twice for all pages.
    void recordsAreReadForTheirPagesOnly()
    {
        const test::SqlCount sql;
        m_desk->openExample();
        const auto library =
            *store::Library::open(m_desk->library.path(), m_desk->clock, store::OpenMode::ReadOnly);
        const qint64 all = library->statistics()->revisions;
        const qint64 before = sql.revisions();
        trigger(u"report.make"_s);
        auto *dialog = m_desk->window.findChild<ui::ReportDialog *>();
        QVERIFY(dialog);
        QSignalSpy previewed(dialog, &ui::ReportDialog::previewed);
        QVERIFY(previewed.wait(120'000) && dialog->isPreviewComplete());
        QVERIFY(dialog->findChild<ui::RecordChoice *>()->chosen().size() > 20);
        const qint64 read = sql.revisions() - before;
        qInfo("%lld records, %lld read", all, read);
        QVERIFY2(read <= 2 * all, QByteArray::number(read).constData());
        dialog->reject();
    }

    void aFileNobodyNamedIsReplacedOnlyWhenAsked()
    {
        auto *dialog = openReport(u"Straßenbeleuchtung Olpe"_s);
        m_desk->prompts.file = m_desk->path(u"bericht"_s);
        const QString path = m_desk->path(u"bericht.pdf"_s);
        put(path);
        primary(dialog)->click();
        QVERIFY(!dialog->isBusy());
        QCOMPARE(m_desk->prompts.told.size(), 1);
        QVERIFY(m_desk->prompts.told.first().contains(path));
        QCOMPARE(QFileInfo(path).size(), 4);
        m_desk->prompts.answer = true;
        QVERIFY(save(dialog));
        QVERIFY(QFileInfo(path).size() > 1000);
        m_desk->prompts.file = path; // the dialog for files has asked about this name itself
        QVERIFY(save(dialog));
        QCOMPARE(m_desk->prompts.told.size(), 2);
        dialog->reject();
    }

    void allFilesAroundADescriptionAreAskedAboutAtOnce()
    {
        auto *dialog = openReport(u"Straßenbeleuchtung Olpe"_s);
        combo(dialog, u"Dateiformat"_s)->setCurrentText(u"Datensatzbeschreibung (DCAT-AP.de)"_s);
        m_desk->prompts.file = m_desk->path(u"haushalt.jsonld"_s);
        for (const QString &name : {u"haushalt.csv"_s, u"haushalt.json"_s})
            put(m_desk->path(name));
        QVERIFY(save(dialog));
        QCOMPARE(m_desk->prompts.told, QStringList());
        for (const QString &name : {u"haushalt.csv"_s, u"haushalt.json"_s})
            QCOMPARE(QFileInfo(m_desk->path(name)).size(), 4);
        primary(dialog)->click();
        QVERIFY(!dialog->isBusy());
        QCOMPARE(m_desk->prompts.told.size(), 1);
        for (const QString &name : {u"haushalt.jsonld.csv"_s, u"haushalt.jsonld.json"_s})
            QVERIFY(m_desk->prompts.told.first().contains(m_desk->path(name)));
        dialog->reject();
    }

    void theLastChoiceIsRememberedForEachTemplate()
    {
        auto *dialog = openReport(u"Straßenbeleuchtung Olpe"_s);
        box(dialog, u"Quellen"_s)->setChecked(false);
        box(dialog, u"Personen und Ansprechstellen"_s)->setChecked(true);
        m_desk->prompts.file = m_desk->path(u"a.pdf"_s);
        QSignalSpy finished(dialog, &ui::ReportDialog::finishedWork);
        primary(dialog)->click();
        QVERIFY(finished.wait(20000));
        delete dialog;
        dialog = openReport(u"Straßenbeleuchtung Olpe"_s);
        QVERIFY(!box(dialog, u"Quellen"_s)->isChecked());
        QVERIFY(!box(dialog, u"Personen und Ansprechstellen"_s)->isChecked()); // decided anew each time
        combo(dialog, u"Vorlage"_s)->setCurrentText(u"Handout"_s);
        QVERIFY(box(dialog, u"Quellen"_s)->isChecked());
        dialog->reject();
    }

    void theTextGoesToTheClipboard()
    {
        auto *dialog = openReport(u"Straßenbeleuchtung Olpe"_s);
        QSignalSpy finished(dialog, &ui::ReportDialog::finishedWork);
        button(dialog, u"Als Text kopieren"_s)->click();
        QVERIFY(finished.wait(20000) && finished.first().first().toBool());
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"# Smarte Straßenbeleuchtung"));
        dialog->reject();
    }

    void thePagesAreSentToThePrinter()
    {
        auto *dialog = openReport(u"Straßenbeleuchtung Olpe"_s);
        const int pages = dialog->findChild<ui::PagePreview *>()->pageCount();
        m_desk->prompts.file = m_desk->path(u"gedruckt.pdf"_s);
        QSignalSpy finished(dialog, &ui::ReportDialog::finishedWork);
        button(dialog, u"Drucken"_s)->click();
        QVERIFY(finished.wait(60000) && finished.first().first().toBool());
        QVERIFY(m_desk->prompts.told.contains(u"pages: %1"_s.arg(pages)));
        QVERIFY(QFileInfo(m_desk->prompts.file).size() > 1000);
        dialog->reject();
    }

    void aTemplateIsCopiedAndChanged()
    {
        auto *dialog = openReport(u"Straßenbeleuchtung Olpe"_s);
        button(dialog, u"Kopieren und ändern"_s)->click();
        auto *text = dialog->findChild<QPlainTextEdit *>();
        QVERIFY(text && text->isVisible());
        const QString good = text->toPlainText();
        QVERIFY(good.contains(u"template: steckbrief-2"));
        text->setPlainText(good + u"farbe: rot\n"_s);
        const int line = int(good.count(u'\n')) + 1;
        QVERIFY(!button(dialog, u"Vorlage speichern"_s)->isEnabled());
        bool said = false;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            said |= label->text().contains(u"Zeile %1: „farbe“"_s.arg(line));
        QVERIFY(said);
        QSignalSpy previewed(dialog, &ui::ReportDialog::previewed);
        text->setPlainText(u"template: kurz\nname: Kurz\neach:\n  - record-title\n"_s);
        QVERIFY(previewed.wait(20000));
        QCOMPARE(dialog->findChild<ui::PagePreview *>()->pageCount(), 1);
        button(dialog, u"Vorlage speichern"_s)->click();
        QVERIFY(QFile::exists(m_desk->path(u"templates/kurz.yaml"_s)));
        QCOMPARE(combo(dialog, u"Vorlage"_s)->currentText(), u"Kurz"_s);
        dialog->reject();
    }

    void recordsCanBeLeftOut()
    {
        m_desk->openExample();
        m_desk->search(u"Straßenbeleuchtung"_s);
        trigger(u"report.make"_s);
        auto *dialog = m_desk->window.findChild<ui::ReportDialog *>();
        QVERIFY(dialog);
        const auto *choice = dialog->findChild<ui::RecordChoice *>();
        QTRY_VERIFY_WITH_TIMEOUT(choice->isVisible(), 20000);
        QVERIFY(choice->chosen().size() > 1);
        const RecordId first = choice->chosen().first();
        QSignalSpy previewed(dialog, &ui::ReportDialog::previewed);
        button(dialog, u"Keine"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!previewed.isEmpty() && !previewed.last().first().toBool(), 20000);
        QVERIFY(choice->chosen().isEmpty());
        previewed.clear();
        choice->findChild<QListWidget *>()->item(0)->setCheckState(Qt::Checked);
        QCOMPARE(choice->chosen(), QList<RecordId>{first});
        QTRY_VERIFY_WITH_TIMEOUT(!previewed.isEmpty() && previewed.last().first().toBool(), 20000);
        bool said = false;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            said |= label->text().contains(u" · 1 Eintrag"_s);
        QVERIFY(said);
        m_desk->prompts.file = m_desk->path(u"einer.json"_s);
        combo(dialog, u"Dateiformat"_s)->setCurrentText(u"JSON-Daten"_s);
        QSignalSpy finished(dialog, &ui::ReportDialog::finishedWork);
        primary(dialog)->click();
        QVERIFY(finished.wait(20000) && finished.first().first().toBool());
        QFile file(m_desk->path(u"einer.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(file.readAll())["records"_L1].toArray().size(), 1);
        dialog->reject();
    }

    void theDesignOfATownIsChosenInView()
    {
        auto *dialog = openReport(u"Straßenbeleuchtung Olpe"_s);
        button(dialog, u"Gestaltung …"_s)->click();
        QPushButton *save = button(dialog, u"Gestaltung speichern"_s);
        QTRY_VERIFY(save->isVisible() && save->isEnabled());
        line(dialog, u"Farbe der Überschriften und Verweise"_s)->setText(u"#ffe000"_s);
        QVERIFY(!save->isEnabled()); // nobody could read it
        QSignalSpy previewed(dialog, &ui::ReportDialog::previewed);
        m_desk->prompts.colour = QColor(0x7a, 0, 0x19);
        button(dialog, u"Wählen"_s)->click();
        QVERIFY(save->isEnabled());
        QVERIFY(previewed.wait(20000) && previewed.last().first().toBool());
        QImage logo(40, 20, QImage::Format_RGB32);
        logo.fill(Qt::red);
        QVERIFY(logo.save(m_desk->path(u"wappen.png"_s)));
        m_desk->prompts.file = m_desk->path(u"wappen.png"_s);
        button(dialog, u"Logo wählen"_s)->click();
        QVERIFY(!save->isEnabled()); // not before it is said what the logo shows
        line(dialog, u"Was das Logo zeigt, für alle, die es nicht sehen"_s)->setText(u"Wappen"_s);
        line(dialog, u"Kopf der Seiten, links"_s)->setText(u"{titel}"_s);
        QVERIFY(!save->isEnabled());
        line(dialog, u"Kopf der Seiten, links"_s)->setText(u"{title}"_s);
        save->click();
        QVERIFY(QFile::exists(m_desk->path(u"templates/standard-logo.png"_s)));
        QFile file(m_desk->path(u"templates/standard.style.yaml"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("accent: \"#7a0019\""));
        QVERIFY(box(dialog, u"Quellen"_s)->isVisible());
        button(dialog, u"Gestaltung …"_s)->click();
        m_desk->prompts.answer = true;
        button(dialog, u"Wie mitgeliefert"_s)->click();
        QVERIFY(!QFile::exists(file.fileName()));
        dialog->reject();
    }

    void aDesignThatCannotBeReadIsDroppedWhenAsked()
    {
        QVERIFY(QDir().mkpath(m_desk->path(u"templates"_s)));
        QFile file(m_desk->path(u"templates/standard.style.yaml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("farben: rot\n") > 0);
        file.close();
        auto *dialog = openReport(u"Straßenbeleuchtung Olpe"_s);
        QCOMPARE(dialog->findChild<ui::PagePreview *>()->pageCount(), 0);
        m_desk->prompts.answer = true;
        QSignalSpy previewed(dialog, &ui::ReportDialog::previewed);
        button(dialog, u"Gestaltung …"_s)->click();
        QVERIFY(m_desk->prompts.told.last().contains(u"Zeile 1: „farben“"));
        QVERIFY(!QFile::exists(file.fileName()));
        QTRY_VERIFY_WITH_TIMEOUT(!previewed.isEmpty() && previewed.last().first().toBool(), 20000);
        dialog->reject();
    }

    void aTemplateThatDoesNotFitSaysWhy()
    {
        auto *dialog = openReport(u"Straßenbeleuchtung Olpe"_s);
        QSignalSpy previewed(dialog, &ui::ReportDialog::previewed);
        combo(dialog, u"Vorlage"_s)->setCurrentText(u"Vergleich"_s);
        QVERIFY(previewed.wait(20000));
        QCOMPARE(previewed.last().first().toBool(), false);
        QCOMPARE(dialog->findChild<ui::PagePreview *>()->pageCount(), 0);
        dialog->reject();
    }

private:
    static void put(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    }

    static bool save(const ui::ReportDialog *dialog)
    {
        QSignalSpy finished(dialog, &ui::ReportDialog::finishedWork);
        primary(dialog)->click();
        return finished.wait(20000) && finished.first().first().toBool();
    }

    void trigger(const QString &action) { m_desk->window.actions()[action]->trigger(); }

    ui::ReportDialog *openReport(const QString &words)
    {
        if (!m_desk->library.isOpen())
            m_desk->openExample();
        m_desk->search(words);
        m_desk->settleReader();
        trigger(u"report.record"_s);
        auto *dialog = m_desk->window.findChild<ui::ReportDialog *>();
        if (!dialog)
            qFatal("no dialog");
        QSignalSpy previewed(dialog, &ui::ReportDialog::previewed);
        if (!previewed.wait(30000))
            qFatal("no preview");
        return dialog;
    }

    static QCheckBox *box(const QDialog *dialog, const QString &text)
    {
        for (QCheckBox *box : dialog->findChildren<QCheckBox *>())
            if (box->text() == text)
                return box;
        qFatal("no box %s", qPrintable(text));
    }

    static QComboBox *combo(const QDialog *dialog, const QString &name)
    {
        for (QComboBox *combo : dialog->findChildren<QComboBox *>())
            if (combo->accessibleName() == name)
                return combo;
        qFatal("no combo %s", qPrintable(name));
    }

    static QLineEdit *line(const QDialog *dialog, const QString &name)
    {
        for (QLineEdit *edit : dialog->findChildren<QLineEdit *>())
            if (edit->accessibleName() == name)
                return edit;
        qFatal("no line %s", qPrintable(name));
    }

    static QPushButton *button(const QDialog *dialog, const QString &text)
    {
        for (QPushButton *button : dialog->findChildren<QPushButton *>())
            if (button->text().remove(u'&').startsWith(text))
                return button;
        qFatal("no button %s", qPrintable(text));
    }

    static QPushButton *primary(const QDialog *dialog)
    {
        for (QPushButton *button : dialog->findChildren<QPushButton *>())
            if (button->property("primary").toBool())
                return button;
        return nullptr;
    }

    bool makeReport(const QString &action)
    {
        trigger(action);
        auto *dialog = m_desk->window.findChild<ui::ReportDialog *>();
        if (!dialog)
            return false;
        QSignalSpy finished(dialog, &ui::ReportDialog::finishedWork);
        primary(dialog)->click();
        const bool made = finished.wait(30000) && finished.first().first().toBool();
        dialog->reject();
        return made;
    }

    std::unique_ptr<test::Desk> m_desk;
};

TWB_WINDOW_TEST_MAIN(TestReportDialog)
#include "tst_reportdialog.moc"
