// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analyser.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace twb::analysis;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *wordList = "/usr/share/dict/ngerman";

std::set<std::string, std::less<>> tokensOf(Analyser &analyser, const std::string &text)
{
    std::set<std::string, std::less<>> tokens;
    analyser.analyse(text, [&](const Token &token, bool) {
        tokens.emplace(token.text);
        return true;
    });
    return tokens;
}

} // namespace

/// What the index keeps of a word and what a query looks for are the same, for every word of German.
class TestEveryWord : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QString::fromLatin1(wordList));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("/usr/share/dict/ngerman (Debian: wngerman) is missing");
        m_words = file.readAll().trimmed().split('\n');
        QVERIFY(m_words.size() > 300'000);
    }

    void formsOfAQueryStandInTheIndex()
    {
        Analyser index;
        Analyser query;
        for (const QByteArray &word : std::as_const(m_words)) {
            const auto tokens = tokensOf(index, word.toStdString());
            const Forms forms = query.forms(word.toStdString());
            bool agree = tokens.contains(forms.word) && tokens.contains(forms.stem);
            for (const std::string &part : forms.parts)
                agree = agree && tokens.contains(part + partMarker);
            if (!agree)
                QFAIL(word.constData());
        }
    }

    /// Typed in capitals, with umlauts spelled out or without their dots, in one piece of a sentence.
    void spellingsHaveTheSameKeys()
    {
        Analyser analyser;
        const auto spelled = [](QString word, const QStringList &umlauts) {
            for (qsizetype i = 0; i < umlauts.size(); ++i)
                word.replace(u"äöüÄÖÜ"_s.at(i), umlauts.at(i));
            return word.toStdString();
        };
        const QStringList dropped{u"a"_s, u"o"_s, u"u"_s, u"A"_s, u"O"_s, u"U"_s};
        const QStringList out{u"ae"_s, u"oe"_s, u"ue"_s, u"Ae"_s, u"Oe"_s, u"Ue"_s};
        // after a vowel or q, ae may be no umlaut: the documented exception
        static const QRegularExpression unclear(
            u"[aeiouqäöü][äöü]"_s, QRegularExpression::CaseInsensitiveOption);
        for (const QByteArray &word : std::as_const(m_words)) {
            const QString text = QString::fromUtf8(word);
            const std::string key = analyser.fold(word.toStdString());
            const bool agree = analyser.fold(text.toUpper().toStdString()) == key
                && analyser.fold(spelled(text, dropped)) == key
                && (text.contains(unclear) || analyser.fold(spelled(text, out)) == key)
                && analyser.fold("(" + word.toStdString() + "!)") == key;
            if (!agree)
                QFAIL(word.constData());
        }
    }

    void beginningsFoldToBeginnings()
    {
        Analyser analyser;
        for (const QByteArray &word : std::as_const(m_words)) {
            const std::string whole = analyser.fold(word.toStdString());
            const QString text = QString::fromUtf8(word);
            for (qsizetype size = 1; size < text.size(); ++size)
                if (!whole.starts_with(analyser.fold(text.first(size).toStdString())))
                    QFAIL(word.constData());
        }
    }

private:
    QList<QByteArray> m_words;
};

QTEST_GUILESS_MAIN(TestEveryWord)
#include "tst_everyword.moc"
