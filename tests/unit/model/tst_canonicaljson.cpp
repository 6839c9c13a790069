// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/canonicaljson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <bit>
#include <limits>
#include <random>

using namespace Qt::StringLiterals;
using namespace twb::model;

namespace {

QJsonValue parse(const QByteArray &json)
{
    return QJsonDocument::fromJson('[' + json + ']').array().at(0);
}

QString randomText(std::mt19937_64 &random)
{
    static constexpr QStringView alphabet = u"aäß\"\\/\b\f\n\r\t\u0001\u001f\u007f\u0080\u2028€\uffff ";
    QString text = u""_s; // QJsonObject::insert() of Qt 6.8 stumbles over a null key that is there already
    for (quint64 length = random() % 40; length > 0; --length) {
        if (random() % 12 == 0)
            text += u"😀"_s;
        else
            text += alphabet.at(qsizetype(random() % quint64(alphabet.size())));
    }
    return text;
}

QJsonValue randomValue(std::mt19937_64 &random, int depth)
{
    switch (random() % (depth > 3 ? 4 : 6)) {
    case 0:
        return QJsonValue();
    case 1:
        return random() % 2 == 0;
    case 2:
        return double(qint64(random())) / double(1 + random() % 100'000);
    case 3:
        return randomText(random);
    case 4: {
        QJsonArray array;
        for (quint64 size = random() % 5; size > 0; --size)
            array.append(randomValue(random, depth + 1));
        return array;
    }
    default: {
        QJsonObject object;
        for (quint64 size = random() % 5; size > 0; --size)
            object.insert(randomText(random), randomValue(random, depth + 1));
        return object;
    }
    }
}

} // namespace

class TestCanonicalJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersAreThoseOfRfc8785_data()
    {
        // RFC 8785, appendix B: the bits of the double and its text.
        QTest::addColumn<quint64>("bits");
        QTest::addColumn<QByteArray>("text");
        const std::pair<quint64, const char *> samples[] = {{0x0000000000000000, "0"},
            {0x8000000000000000, "0"}, {0x0000000000000001, "5e-324"}, {0x8000000000000001, "-5e-324"},
            {0x7fefffffffffffff, "1.7976931348623157e+308"}, {0xffefffffffffffff, "-1.7976931348623157e+308"},
            {0x4340000000000000, "9007199254740992"}, {0xc340000000000000, "-9007199254740992"},
            {0x4430000000000000, "295147905179352830000"}, {0x44b52d02c7e14af5, "9.999999999999997e+22"},
            {0x44b52d02c7e14af6, "1e+23"}, {0x44b52d02c7e14af7, "1.0000000000000001e+23"},
            {0x444b1ae4d6e2ef4e, "999999999999999700000"}, {0x444b1ae4d6e2ef4f, "999999999999999900000"},
            {0x444b1ae4d6e2ef50, "1e+21"}, {0x3eb0c6f7a0b5ed8c, "9.999999999999997e-7"},
            {0x3eb0c6f7a0b5ed8d, "0.000001"}, {0x41b3de4355555553, "333333333.3333332"},
            {0x41b3de4355555554, "333333333.33333325"}, {0x41b3de4355555555, "333333333.3333333"},
            {0x41b3de4355555556, "333333333.3333334"}, {0x41b3de4355555557, "333333333.33333343"},
            {0xbecbf647612f3696, "-0.0000033333333333333333"}, {0x43143ff3c1cb0959, "1424953923781206.2"}};
        for (const auto &[bits, text] : samples)
            QTest::addRow("%llx", static_cast<unsigned long long>(bits)) << bits << QByteArray(text);
    }
    void numbersAreThoseOfRfc8785()
    {
        QFETCH(quint64, bits);
        QFETCH(QByteArray, text);
        QCOMPARE(canonicalJson(std::bit_cast<double>(bits)), text);
    }

    void exampleOfRfc8785()
    {
        const QByteArray input =
            R"({"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],)"
            R"("string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",)"
            R"("literals":[null,true,false]})";
        const QByteArray wanted = R"({"literals":[null,true,false],)"
                                  R"("numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],)"
                                  "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}";
        QCOMPARE(canonicalJson(parse(input)), wanted);
    }

    void membersAreSortedByUtf16CodeUnits()
    {
        // RFC 8785, section 3.2.3
        const QJsonObject object{{u"€"_s, 5}, {u"\r"_s, 1}, {u"\ufb33"_s, 7}, {u"1"_s, 2}, {u"😀"_s, 6},
            {u"\u0080"_s, 3}, {u"ö"_s, 4}};
        QCOMPARE(canonicalJson(object),
            QByteArray("{\"\\r\":1,\"1\":2,\"\xc2\x80\":3,\"ö\":4,\"€\":5,\"😀\":6,\"\xef\xac\xb3\":7}"));
    }

    void escapesStandWhereverTheyMust()
    {
        // The writer looks at eight bytes at a time: every place in and after a word.
        for (int length = 0; length < 40; ++length) {
            for (int at = 0; at < length; ++at) {
                QString text(length, u'x');
                text[at] = u'"';
                const QByteArray wanted =
                    '"' + QByteArray(at, 'x') + "\\\"" + QByteArray(length - at - 1, 'x') + '"';
                QCOMPARE(canonicalJson(text), wanted);
            }
        }
    }

    void onlyControlCharactersAreEscaped()
    {
        QCOMPARE(canonicalJson(u"\u007f/\u2028<>&'"_s), "\"\x7f/\xe2\x80\xa8<>&'\""_ba);
        QCOMPARE(canonicalJson(QString(QChar(0x1f))), "\"\\u001f\""_ba);
        QCOMPARE(canonicalJson(QString(QChar(0))), "\"\\u0000\""_ba);
    }

    void readingBackGivesTheSameBytes()
    {
        for (quint64 seed = 0; seed < 2000; ++seed) {
            std::mt19937_64 random(seed);
            const QByteArray bytes = canonicalJson(randomValue(random, 0));
            if (canonicalJson(parse(bytes)) != bytes)
                QFAIL(bytes.constData());
        }
    }

    void whatHasNoNumberInJsonIsZero() { QCOMPARE(canonicalJson(QJsonArray{-0.0}), "[0]"_ba); }
};

QTEST_GUILESS_MAIN(TestCanonicalJson)
#include "tst_canonicaljson.moc"
