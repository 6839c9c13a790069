// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/checkout.h"
#include "tests/ui/support/desk.h"
#include "ui/presentation/errortext.h"
#include "ui/presentation/jobrunner.h"
#include "ui/presentation/steptext.h"
#include "ui/presentation/translation.h"

#include <QApplication>
#include <QFile>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace twb;

class TestPresentation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyErrorHasASentenceInBothLanguages()
    {
        const QStringList german = errorTexts();
        const QStringList english = inEnglish(errorTexts);
        for (int code = 0; code < errorCodeCount; ++code) {
            QVERIFY2(german.at(code).size() > 10, qPrintable(errorName(ErrorCode(code))));
            QVERIFY2(english.at(code).size() > 10, qPrintable(errorName(ErrorCode(code))));
            QVERIFY2(german.at(code) != english.at(code), qPrintable(errorName(ErrorCode(code))));
            QVERIFY2(!german.at(code).contains(u'%'), qPrintable(german.at(code)));
        }
    }

    void signsInAPathAreNoPlaces()
    {
        const Error error{ErrorCode::FileNotReadable, {u"/Rabatt 50%2 und%1.csv"_s, u"Lesefehler."_s}, {}};
        QCOMPARE(ui::errorText(error),
            u"Die Datei „/Rabatt 50%2 und%1.csv“ lässt sich nicht lesen: Lesefehler."_s);
        const Error reason{
            ErrorCode::TemplateInvalid, {u"a%2.yaml"_s, u"7"_s, u"unknown-part"_s, u"%1"_s}, {}};
        QVERIFY2(ui::errorText(reason).contains(u"a%2.yaml"_s), qPrintable(ui::errorText(reason)));
        QVERIFY2(ui::errorText(reason).contains(u"„%1“"_s), qPrintable(ui::errorText(reason)));
    }

    void aPipeIsNamedInWords()
    {
        const Error error{ErrorCode::FileNotReadable, {u"/rohr.csv"_s, u"no-plain-file"_s}, {}};
        QCOMPARE(ui::errorText(error),
            u"Die Datei „/rohr.csv“ lässt sich nicht lesen: Das ist eine Pipe, ein Gerät oder ein Socket."_s);
    }

    void everyStepIsToldInBothLanguages()
    {
        const QStringList german = stepTexts();
        const QStringList english = inEnglish(stepTexts);
        for (qsizetype i = 0; i < german.size(); ++i) {
            QVERIFY2(german.at(i).size() > 5, qPrintable(german.at(i)));
            QVERIFY2(!german.at(i).contains(u'%'), qPrintable(german.at(i)));
            QVERIFY2(!english.at(i).contains(u'%'), qPrintable(english.at(i)));
            QVERIFY2(german.at(i) != english.at(i), qPrintable(german.at(i)));
        }
    }

    void stepsAreNamedByTheirRecordOrTheirNumber()
    {
        store::Step step = stepOf(store::StepKind::Tag);
        step.records = 3;
        QCOMPARE(ui::stepText(step), u"3 Einträge verschlagwortet"_s);
        step.records = 1;
        step.what = u"Parksensoren"_s;
        QCOMPARE(ui::stepText(step), u"Verschlagwortet: Parksensoren"_s);
        step.kind = store::StepKind::Undo;
        QCOMPARE(ui::stepText(step), u"Zurückgenommen: Verschlagwortet: Parksensoren"_s);
        QCOMPARE(ui::undoneText(step), u"Verschlagwortet: Parksensoren"_s);
        step = stepOf(store::StepKind::SetField);
        step.arguments = {u"maturity"_s};
        step.records = 2;
        QCOMPARE(ui::stepText(step), u"Reifegrad von 2 Einträgen geändert"_s);
        step = stepOf(store::StepKind::Review);
        step.arguments = {u"published"_s};
        step.records = 1;
        step.what = u"Parksensoren"_s;
        QCOMPARE(ui::stepText(step), u"Prüfstand „Veröffentlicht“: Parksensoren"_s);
    }

    void noTextIsUntranslated()
    {
        QFile file(test::checkout() + u"/resources/translations/transferwerkbank_de.ts"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.count("<message") > 100);
        QCOMPARE(text.count("type=\"unfinished\""), 0);
        QCOMPARE(text.count("type=\"obsolete\""), 0);
        QCOMPARE(text.count("type=\"vanished\""), 0);
    }

    void textAndGroundHaveContrast()
    {
        for (const ui::Colours &c : {ui::lightColours(), ui::darkColours()}) {
            for (const QColor &ground : {c.window, c.panel, c.selection}) {
                QVERIFY(ui::contrast(c.text, ground) >= 7);
                QVERIFY(ui::contrast(c.secondary, ground) >= 4.5);
                QVERIFY(ui::contrast(c.accent, ground) >= 4.5);
            }
            QVERIFY(ui::contrast(c.caution, c.panel) >= 4.5);
            QVERIFY(ui::contrast(c.text, c.mark) >= 4.5);
            QVERIFY(ui::contrast(c.onAccent, c.accent) >= 4.5);
        }
    }

    void highContrastIsTakenFromTheSystem()
    {
        QPalette system(Qt::white, Qt::black);
        system.setColor(QPalette::Base, Qt::black);
        system.setColor(QPalette::WindowText, Qt::white);
        system.setColor(QPalette::Link, Qt::yellow);
        const ui::Colours colours = ui::highContrastColours(system);
        QCOMPARE(colours.window, QColor(Qt::black));
        QCOMPARE(colours.text, QColor(Qt::white));
        QCOMPARE(colours.secondary, QColor(Qt::white));
        QVERIFY(colours.dark);
        QVERIFY(ui::contrast(colours.accent, colours.window) >= 7);
    }

    void lightAndDarkAreFollowed()
    {
        test::Desk desk;
        QVERIFY(!desk.theme.colours().dark);
        desk.theme.setAppearance(ui::Appearance::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), ui::darkColours().window);
        desk.theme.setAppearance(ui::Appearance::Light);
        QCOMPARE(QApplication::palette().color(QPalette::Window), ui::lightColours().window);
    }

    void textSizesHaveEnds()
    {
        test::Desk desk;
        const qreal usual = desk.theme.font(ui::TextRole::Body).pointSizeF();
        for (int i = 0; i < 20; ++i)
            desk.theme.enlargeText();
        QCOMPARE(desk.theme.textSize(), 300);
        QCOMPARE(desk.theme.font(ui::TextRole::Body).pointSizeF(), 3 * usual);
        for (int i = 0; i < 20; ++i)
            desk.theme.shrinkText();
        QCOMPARE(desk.theme.textSize(), 80);
        desk.theme.setTextSize(100);
        QCOMPARE(desk.theme.font(ui::TextRole::Body).pointSizeF(), usual);
    }

    void theNewestJobWins()
    {
        ui::JobRunner runner;
        const ui::JobRunner::Channel channel;
        QList<int> answers;
        for (int i = 0; i < 20; ++i) {
            const auto work = [i](const Progress &progress) {
                for (int step = 0; step < 50 && !progress.cancelled(); ++step)
                    std::this_thread::sleep_for(std::chrono::milliseconds(1));
                return i;
            };
            runner.run(channel, this, work, [&](int answer) { answers.append(answer); });
        }
        QTRY_VERIFY(!runner.isBusy());
        QCOMPARE(answers, QList<int>{19});
    }

    void jobsOfOtherChannelsAreLeftAlone()
    {
        ui::JobRunner runner;
        const ui::JobRunner::Channel one;
        const ui::JobRunner::Channel other;
        QList<int> answers;
        const auto take = [&](int answer) { answers.append(answer); };
        runner.run(one, this, [](const Progress &) { return 1; }, take);
        runner.run(other, this, [](const Progress &) { return 2; }, take);
        runner.cancel(ui::JobRunner::Channel());
        QTRY_COMPARE(answers, (QList<int>{1, 2}));
    }

    void everyJobOfTheQueueAnswersInOrder()
    {
        ui::JobRunner runner;
        QList<int> answers;
        for (int i = 0; i < 20; ++i)
            runner.run(
                ui::JobRunner::everyJob, this, [i](const Progress &) { return i; },
                [&](int answer) { answers.append(answer); });
        QTRY_COMPARE(answers.size(), 20);
        QVERIFY(std::ranges::is_sorted(answers));
    }

    void jobsOfAGoneReceiverAreNotDelivered()
    {
        ui::JobRunner runner;
        bool told = false;
        {
            QObject receiver;
            runner.run(
                ui::JobRunner::Channel(), &receiver, [](const Progress &) { return 1; },
                [&](int) { told = true; });
        }
        QTRY_VERIFY(!runner.isBusy());
        QVERIFY(!told);
    }

private:
    /// The source texts are English: what is left without translators.
    static QStringList errorTexts()
    {
        QStringList texts;
        for (int code = 0; code < errorCodeCount; ++code)
            texts.append(ui::errorText({ErrorCode(code), {u"A"_s, u"B"_s, u"C"_s}, {}}));
        return texts;
    }

    static store::Step stepOf(store::StepKind kind)
    {
        store::Step step;
        step.kind = kind;
        step.about = kind;
        return step;
    }

    /// Of one and of several records, taken back or not.
    static QStringList stepTexts()
    {
        QStringList texts;
        for (int kind = 0; kind < store::stepKindCount; ++kind) {
            store::Step step = stepOf(store::StepKind(kind));
            if (step.kind == store::StepKind::Undo || step.kind == store::StepKind::Redo)
                step.about = store::StepKind::Edit;
            step.arguments = {u"published"_s, u"B"_s};
            step.records = 4;
            if (step.kind != store::StepKind::Repair)
                texts.append(ui::stepText(step));
            step.records = 1;
            step.what = u"C"_s;
            if (step.kind != store::StepKind::Repair && step.kind != store::StepKind::Other)
                texts.append(ui::stepText(step));
        }
        return texts;
    }

    static QStringList inEnglish(QStringList (*texts)())
    {
        const auto translators = qApp->findChildren<QTranslator *>();
        for (QTranslator *translator : translators)
            QCoreApplication::removeTranslator(translator);
        const QStringList english = texts();
        for (QTranslator *translator : translators)
            QCoreApplication::installTranslator(translator);
        return english;
    }
};

TWB_WINDOW_TEST_MAIN(TestPresentation)
#include "tst_presentation.moc"
