// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/support/corpus.h"

#include <QFile>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <optional>
#include <random>
#include <sstream>

namespace twb::bench {

namespace {

constexpr const char *functionWords =
    "die der und in zu den das nicht von sie ist des sich mit dem dass er es ein ich auf so eine auch als an "
    "nach wie im für man aber aus durch wenn nur war noch werden bei hat wir was wird sein einen welche sind "
    "oder zur um haben einer mir über ihm diese einem ihr uns da zum kann doch vor dieser mich ihn du hatte "
    "seine mehr am denn nun unter sehr selbst schon hier bis habe ihre dann ihnen seiner alle wieder meine "
    "gegen vom ganz wo muss ohne eines können sei ja wurde jetzt immer seinen wohl dieses ihren würde diesen "
    "sondern weil welcher nichts diesem alles waren will viel mein also soll worden lassen dies machen ihrer";

constexpr const char *fieldNouns =
    "Straßenbeleuchtung Beleuchtung Laterne Sensor Sensorik Parkplatz Parkraum Funknetz Gateway Pegel "
    "Hochwasser "
    "Starkregen Bewässerung Baum Grünfläche Wald Forst Luft Lärm Klima Energie Wärme Strom Solar Speicher "
    "Ladesäule Fahrrad Bus Bahn Haltestelle Mitfahrbank Verkehr Ampel Kreuzung Brücke Radweg Schule Kita "
    "Bibliothek Museum Theater Schwimmbad Sporthalle Jugend Senioren Pflege Gesundheit Arzt Apotheke "
    "Ehrenamt "
    "Verein Feuerwehr Rettung Warnung Sirene Krise Verwaltung Rathaus Bürgerbüro Antrag Formular Bescheid "
    "Akte "
    "Register Termin Portal Plattform App Webseite Chat Daten Karte Zwilling Modell Schnittstelle Standard "
    "Lizenz Quelltext Server Netz Glasfaser Hotspot Cloud Sicherheit Datenschutz Kamera Zugang Konto Ausweis "
    "Haushalt Kosten Förderung Vergabe Ausschreibung Vertrag Betrieb Wartung Personal Schulung Fortbildung "
    "Team "
    "Leitung Rat Ausschuss Beschluss Strategie Konzept Leitbild Ziel Nutzen Wirkung Kennzahl Ergebnis "
    "Bericht "
    "Prüfung Risiko Hindernis Erfahrung Lehre Methode Werkstatt Labor Beteiligung Umfrage Dialog Workshop "
    "Zusammenarbeit Kreis Gemeinde Stadt Dorf Ortsmitte Quartier Innenstadt Handel Gewerbe Tourismus Wandern "
    "Kultur Denkmal Friedhof Müll Abfall Behälter Wertstoff Wasser Abwasser Kanal Kläranlage Trinkwasser "
    "Leckage Zähler Messung Grenzwert Alarm Leitstelle Bauhof Winterdienst Fahrzeug Route Lager Werkzeug";

std::vector<std::string> split(const char *text)
{
    std::istringstream stream(text);
    return {std::istream_iterator<std::string>(stream), {}};
}

std::string lowered(const std::string &text)
{
    return QString::fromStdString(text).toLower().toStdString();
}

/// Marsaglia's xorshift64: the same numbers everywhere.
class Random {
public:
    explicit Random(quint64 seed) : m_state(seed) { }

    quint64 next()
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 7;
        return m_state ^= m_state << 17;
    }
    double unit() { return double(next() >> 11) / 9007199254740992.0; }
    int below(int bound) { return int(next() % quint64(bound)); }

private:
    quint64 m_state;
};

/// Walker's alias method: draws from any distribution in constant time.
class Distribution {
public:
    explicit Distribution(std::vector<double> weights)
    {
        const size_t count = weights.size();
        double sum = 0;
        for (const double weight : weights)
            sum += weight;
        std::vector<quint32> low;
        std::vector<quint32> high;
        for (size_t i = 0; i < count; ++i) {
            weights[i] *= double(count) / sum;
            (weights[i] < 1 ? low : high).push_back(quint32(i));
        }
        m_limit.assign(count, 1);
        m_alias.assign(count, 0);
        while (!low.empty() && !high.empty()) {
            const quint32 small = low.back();
            const quint32 large = high.back();
            low.pop_back();
            m_limit[small] = weights[small];
            m_alias[small] = large;
            weights[large] -= 1 - weights[small];
            if (weights[large] < 1) {
                high.pop_back();
                low.push_back(large);
            }
        }
    }

    size_t draw(Random &random) const
    {
        const size_t i = size_t(random.next() >> 32) * m_limit.size() >> 32;
        return random.unit() < m_limit[i] ? i : m_alias[i];
    }

private:
    std::vector<double> m_limit;
    std::vector<quint32> m_alias;
};

std::vector<double> zipf(size_t count, double shift, double exponent)
{
    std::vector<double> weights(count);
    for (size_t rank = 0; rank < count; ++rank)
        weights[rank] = 1 / std::pow(double(rank) + shift, exponent);
    return weights;
}

std::vector<std::string> readDictionary()
{
    QFile file(QStringLiteral("/usr/share/dict/ngerman"));
    std::vector<std::string> words;
    if (!file.open(QIODevice::ReadOnly))
        return words;
    for (const QByteArray &line : file.readAll().split('\n'))
        if (line.size() > 2)
            words.push_back(line.toStdString());
    return words;
}

struct Words {
    std::vector<std::string> all;
    std::vector<std::string> nouns;
};

/// Frequent words first: function words, then nouns of the field among short words of the dictionary.
Words rankWords()
{
    Random random(88172645463325252ULL);
    const std::vector<std::string> dictionary = readDictionary();
    std::vector<std::pair<double, const std::string *>> ranked;
    ranked.reserve(dictionary.size());
    for (const std::string &word : dictionary)
        ranked.emplace_back(double(word.size()) * 0.35 + random.unit() * 10, &word);
    std::ranges::sort(ranked);
    Words words{split(functionWords), split(fieldNouns)};
    size_t noun = 0;
    for (size_t i = 0; i < ranked.size();) {
        if (noun < words.nouns.size() && words.all.size() % 4 != 3)
            words.all.push_back(words.nouns[noun++]);
        else
            words.all.push_back(*ranked[i++].second);
    }
    constexpr size_t mostNouns = 3500;
    for (const auto &[rank, word] : ranked)
        if (words.nouns.size() < mostNouns && std::isupper(uchar(word->front())) && word->size() > 3
            && word->size() < 12)
            words.nouns.push_back(*word);
    return words;
}

std::optional<std::ifstream> fileOf(const char *variable)
{
    const char *path = std::getenv(variable);
    if (!path)
        return std::nullopt;
    std::ifstream file(path);
    if (!file)
        qFatal("%s cannot be read: %s", variable, path);
    return file;
}

} // namespace

struct Corpus::Private {
    Words words = rankWords();
    Distribution anyWord{zipf(words.all.size(), 2.7, 1.05)};
    Distribution anyNoun{zipf(words.nouns.size(), 8, 0.9)};
    Distribution anyTag{zipf(Corpus::tags, 3, 1)};
    Distribution anyMunicipality{zipf(Corpus::municipalities, 5, 1)};
    Random random{424242424242ULL};
    std::optional<std::ifstream> ownTexts = fileOf("TWB_BENCH_TEXTS");

    std::string compound(Random &from) const
    {
        std::string word = words.nouns[anyNoun.draw(from)];
        for (int parts = from.unit() < 0.15 ? 2 : 1; parts > 0; --parts) {
            const bool linked =
                word.ends_with("ng") || word.ends_with("it") || word.ends_with("ft") || word.ends_with("on");
            word += (linked ? "s" : "") + lowered(words.nouns[anyNoun.draw(from)]);
        }
        return word;
    }

    std::string word(Random &from) const
    {
        return from.unit() < 0.04 ? compound(from) : words.all[anyWord.draw(from)];
    }

    std::string title()
    {
        std::string text;
        for (int left = 4 + random.below(5); left > 0; --left) {
            const double kind = random.unit();
            text += text.empty() ? "" : " ";
            text += kind < 0.35 ? words.nouns[anyNoun.draw(random)]
                : kind < 0.5    ? compound(random)
                                : words.all[anyWord.draw(random)];
        }
        return text;
    }

    std::string sentences(int count)
    {
        std::string text;
        int inSentence = 0;
        for (; count > 0; --count) {
            text += word(random);
            ++inSentence;
            const bool ends = count == 1 || (inSentence > 7 && random.below(6) == 0);
            text += ends ? ". " : random.below(14) == 0 ? ", " : " ";
            inSentence = ends ? 0 : inSentence;
        }
        text.pop_back();
        return text;
    }

    void makeTexts(Document &document)
    {
        document.title = title();
        const int size = 60 + random.below(101);
        document.summary = sentences(15);
        document.body = sentences(size - 15);
    }

    /// The first sentence is the summary.
    void readTexts(Document &document)
    {
        std::string text;
        std::getline(*ownTexts, document.title, '\t');
        if (!std::getline(*ownTexts, text))
            qFatal("TWB_BENCH_TEXTS has fewer texts than there are to be records");
        const size_t end = std::min(text.find(". "), text.size());
        document.summary = text.substr(0, end + 1);
        document.body = text.substr(std::min(end + 2, text.size()));
    }

    std::string typedWord(Random &from) const
    {
        const double kind = from.unit();
        if (kind < 0.45)
            return words.nouns[size_t(from.below(200))];
        if (kind < 0.75)
            return words.all[120 + size_t(std::pow(from.unit(), 2.5) * 40000)];
        return kind < 0.85 ? compound(from) : words.all[anyWord.draw(from)];
    }

    QStringList typedTexts(int queries) const;
};

Corpus::Corpus() : d(std::make_unique<Private>()) { }
Corpus::~Corpus() = default;

bool Corpus::isUsable() const
{
    return d->words.all.size() > 100'000;
}

Document Corpus::next()
{
    Random &random = d->random;
    Document document;
    if (d->ownTexts)
        d->readTexts(document);
    else
        d->makeTexts(document);
    document.kind = random.below(2);
    document.actionField = random.below(16);
    document.status = random.below(10);
    document.maturity = random.below(5);
    document.lessonKind = random.below(7);
    document.year = 2005 + int(21 * std::sqrt(random.unit()));
    document.municipality = int(d->anyMunicipality.draw(random));
    for (int left = 1 + random.below(5); left > 0; --left) {
        const int tag = int(d->anyTag.draw(random));
        if (!std::ranges::contains(document.tags, tag))
            document.tags.push_back(tag);
    }
    return document;
}

std::string Corpus::tagName(int tag) const
{
    return d->words.nouns[size_t(tag) * 7 % 2000];
}

std::string Corpus::municipalityName(int municipality) const
{
    return d->words.nouns[size_t(2000 + municipality)] + "hausen";
}

QStringList Corpus::Private::typedTexts(int queries) const
{
    QStringList texts;
    if (auto own = fileOf("TWB_BENCH_TYPED")) {
        for (std::string line; std::getline(*own, line);)
            texts.append(QString::fromStdString(line));
        return texts;
    }
    Random from(7);
    for (int i = 0; i < queries; ++i) {
        QStringList typed;
        for (int left = 1 + from.below(3); left > 0; --left)
            typed.append(QString::fromStdString(typedWord(from)).toLower());
        texts.append(typed.join(u' '));
    }
    return texts;
}

QStringList Corpus::keystrokes(int queries, int sample) const
{
    QStringList states;
    for (const QString &text : d->typedTexts(queries)) {
        QString typed;
        for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
            for (qsizetype size = 2; size <= word.size(); ++size)
                states.append(typed + word.left(size));
            typed += word + u' ';
        }
    }
    std::shuffle(states.begin(), states.end(), std::mt19937(7)); // NOLINT: the same sample every time
    return states.mid(0, sample);
}

} // namespace twb::bench
