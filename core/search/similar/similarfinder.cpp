// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/similar/similarfinder.h"

#include "core/analysis/stopwords.h"
#include "core/index/entryreader.h"
#include "core/index/searchtext.h"

#include <algorithm>
#include <cmath>

namespace twb::search {

using index::EntryNumber;

namespace {

constexpr qsizetype mostText = 20'000; ///< UTF-16 units
constexpr size_t mostComparedWords = 24; ///< more hardly change the order; at most 32
constexpr size_t mostTried = 48;
constexpr size_t mostPostings = 60'000; ///< of all words together: some milliseconds
constexpr size_t commonAnyway = 40; ///< a word in fewer records is telling in the smallest library
constexpr size_t commonShare = 8; ///< one in one of eight records is not
constexpr double titleWorth = 3;
constexpr double partWorth = 0.4; ///< of parts of compounds, against whole words
constexpr double inTitleWorth = 0.5; ///< for a word that stands in the title too
constexpr size_t mostShared = 6;
constexpr size_t recordsBetweenLooks = 16384;

double idf(double records, double frequency)
{
    return std::log((records + 1) / (frequency + 0.5));
}

bool isTelling(std::string_view word)
{
    const bool isNumber = std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; });
    return word.size() > 2 && !isNumber && !analysis::isStopWord(word);
}

std::string inAnyForm(const std::vector<std::string> &tokens)
{
    std::string expression;
    for (const std::string &token : tokens)
        expression += (expression.empty() ? "\"" : " OR \"") + token + '"';
    return expression;
}

} // namespace

Result<QList<SimilarRecord>> SimilarFinder::find(const SimilarQuery &query, int limit)
{
    m_gathered.clear();
    gather(query.title, titleWorth);
    gather(query.text.left(mostText), 1);
    if (auto chosen = choose(); !chosen)
        return std::unexpected(chosen.error());
    auto numbers = candidates(query);
    if (!numbers)
        return std::unexpected(numbers.error());
    const size_t kept = std::min(numbers->size(), size_t(std::max(0, limit)));
    const auto isBetter = [this](EntryNumber a, EntryNumber b) {
        const double scoreA = score(a);
        const double scoreB = score(b);
        return scoreA != scoreB ? scoreA > scoreB : a > b;
    };
    std::ranges::partial_sort(*numbers, numbers->begin() + qsizetype(kept), isBetter);
    index::EntryReader reader(m_view.database());
    QList<SimilarRecord> found;
    for (const EntryNumber number : std::span(*numbers).first(kept)) {
        auto entry = reader.entry(number);
        if (!entry)
            return std::unexpected(entry.error());
        if (!*entry)
            continue;
        const auto alike = likeness(query.title, (*entry)->title);
        if (!alike)
            return std::unexpected(alike.error());
        found.append({**std::move(entry), score(number), *alike, shared(number)});
    }
    return found;
}

Result<QList<SimilarRecord>> SimilarFinder::like(const RecordId &record, int limit)
{
    const auto entry = index::EntryReader(m_view.database()).entry(record);
    if (!entry)
        return std::unexpected(entry.error());
    if (!*entry)
        return QList<SimilarRecord>();
    SimilarQuery query{.title = (*entry)->title, .without = record};
    sqlite::Statement read(m_view.database(), "SELECT text FROM entry WHERE number = ?");
    const auto row = read.first((*entry)->number);
    if (!row)
        return std::unexpected(row.error());
    std::string_view rest = *row ? read.textView(0) : std::string_view();
    while (const auto section = index::takeSection(rest))
        query.text += QString::fromUtf8(section->text.data(), qsizetype(section->text.size())) + u'\n';
    return find(query, limit);
}

void SimilarFinder::gather(const QString &text, double worth)
{
    const std::string utf8 = text.toStdString();
    analysis::Analyser &analyser = m_view.analyser();
    std::vector<std::pair<std::string, QString>> words;
    analyser.tokenize(utf8, [&](const analysis::Token &token) {
        if (isTelling(token.text)) {
            const auto written =
                std::string_view(utf8).substr(size_t(token.start), size_t(token.end - token.start));
            words.emplace_back(token.text, QString::fromUtf8(written.data(), qsizetype(written.size())));
        }
        return true;
    });
    for (const auto &[word, label] : words) {
        const analysis::Forms forms = analyser.forms(word);
        add(forms.stem, label, worth, {word, forms.stem, forms.stem + analysis::partMarker});
        for (const std::string &part : forms.parts)
            if (const std::string stem = analysis::WordForms::stem(part); isTelling(part))
                add(stem, label, stem == part ? worth * partWorth : 0, {part, part + analysis::partMarker});
    }
}

void SimilarFinder::add(
    const std::string &key, const QString &label, double count, std::vector<std::string> tokens)
{
    Word &word = m_gathered[key];
    word.key = key;
    if (word.label.isEmpty())
        word.label = label;
    word.count += count;
    for (std::string &token : tokens)
        if (!std::ranges::contains(word.tokens, token))
            word.tokens.push_back(std::move(token));
}

/// Takes the words that probably tell most and looks up where they stand, until there are enough.
Result<void> SimilarFinder::choose()
{
    const auto records = double(m_view.state().listed);
    std::vector<Word> words;
    for (auto &[key, word] : m_gathered) {
        const auto frequency = m_view.documentFrequency(key);
        if (!frequency)
            return std::unexpected(frequency.error());
        word.weight = std::log1p(word.count) * idf(records, std::max<quint32>(*frequency, 1));
        words.push_back(word);
    }
    std::ranges::stable_sort(words, std::greater(), &Word::weight);
    words.resize(std::min(words.size(), mostTried));

    m_words.clear();
    m_total = 0;
    m_inText.assign(size_t(m_view.state().next), 0);
    m_inTitle.assign(size_t(m_view.state().next), 0);
    size_t left = mostPostings;
    const size_t common = std::max(commonAnyway, size_t(records) / commonShare);
    for (const Word &word : words) {
        if (m_words.size() == mostComparedWords)
            break;
        if (auto proceeds = m_view.proceed(); !proceeds)
            return proceeds;
        const std::string table = index::bodyTable(m_view.state().generation);
        const auto frequency = m_view.documentFrequency(word.key);
        if (!frequency)
            return std::unexpected(frequency.error());
        if (*frequency > common)
            continue;
        const auto found = m_view.collect(table, inAnyForm(word.tokens));
        if (!found)
            return std::unexpected(found.error());
        if (found->empty() || found->size() > std::min(common, left))
            continue;
        left -= found->size();
        const quint32 bit = 1U << m_words.size();
        for (const EntryNumber number : *found)
            if (number < m_inText.size())
                m_inText[number] |= bit;
        m_words.push_back(word);
        m_words.back().weight = std::log1p(word.count) * idf(records, double(found->size()));
        m_total += m_words.back().weight;
        if (auto marked = collect(word); !marked)
            return marked;
    }
    return {};
}

/// Marks the records whose title holds the word chosen last.
Result<void> SimilarFinder::collect(const Word &word)
{
    const quint32 bit = 1U << (m_words.size() - 1);
    const auto found = m_view.collect(index::titleTable(m_view.state().generation), inAnyForm(word.tokens));
    if (!found)
        return std::unexpected(found.error());
    for (const EntryNumber number : *found)
        if (number < m_inTitle.size())
            m_inTitle[number] |= bit;
    return {};
}

Result<Numbers> SimilarFinder::candidates(const SimilarQuery &query) const
{
    const auto columns = m_view.columns();
    if (!columns)
        return std::unexpected(columns.error());
    std::optional<EntryNumber> itself;
    if (query.without) {
        const auto entry = index::EntryReader(m_view.database()).entry(*query.without);
        if (!entry)
            return std::unexpected(entry.error());
        itself = *entry ? std::optional((*entry)->number) : std::nullopt;
    }
    std::vector<bool> admitted(m_view.values().size());
    std::vector<bool> alike(m_view.values().size());
    for (size_t code = 0; code < admitted.size(); ++code) {
        const FacetValue &value = m_view.values()[code];
        const bool isKind = value.facet == index::Facet::Kind;
        admitted[code] =
            isKind && value.listedKind && (!query.kind || value.value == model::kindId(*query.kind));
        alike[code] = query.kind && query.alike.value(value.facet).contains(value.value);
    }
    Numbers numbers;
    const EntryNumber end = std::min((*columns)->end(), EntryNumber(m_inText.size()));
    for (EntryNumber number = 0; number < end; ++number) {
        if (number % recordsBetweenLooks == 0)
            if (auto proceeds = m_view.proceed(); !proceeds)
                return std::unexpected(proceeds.error());
        if ((m_inText[number] == 0 && query.alike.isEmpty()) || number == itself
            || !(*columns)->isLive(number) || !admitted[(*columns)->kind(number)])
            continue;
        bool isAlike = false;
        if (!query.alike.isEmpty())
            (*columns)->codes(number, [&](index::Code code) { isAlike = isAlike || alike[code]; });
        if (isAlike || score(number) >= query.least)
            numbers.push_back(number);
    }
    return numbers;
}

double SimilarFinder::score(EntryNumber number) const
{
    double sum = 0;
    for (size_t i = 0; i < m_words.size(); ++i) {
        if (m_inText[number] >> i & 1)
            sum += m_words[i].weight;
        if (m_inTitle[number] >> i & 1)
            sum += inTitleWorth * m_words[i].weight;
    }
    return m_total > 0 ? sum / (m_total * (1 + inTitleWorth)) : 0;
}

QStringList SimilarFinder::shared(EntryNumber number) const
{
    std::vector<const Word *> words;
    for (size_t i = 0; i < m_words.size(); ++i)
        if (m_inText[number] >> i & 1)
            words.push_back(&m_words[i]);
    std::ranges::stable_sort(words, std::greater(), &Word::weight);
    QStringList labels;
    for (const Word *word : words)
        if (size_t(labels.size()) < mostShared && !labels.contains(word->label, Qt::CaseInsensitive))
            labels.append(word->label);
    return labels;
}

/// The words of a title by their stems; a word that is new to the library tells most.
Result<std::map<std::string, double>> SimilarFinder::weighed(const QString &title)
{
    std::map<std::string, double> weights;
    for (const std::string &word : m_view.analyser().words(title.toStdString())) {
        if (word.size() < 3)
            continue;
        const std::string stem = analysis::WordForms::stem(word);
        const auto frequency = m_view.documentFrequency(stem);
        if (!frequency)
            return std::unexpected(frequency.error());
        weights[stem] = std::max(0.1, idf(double(m_view.state().listed), std::max<quint32>(*frequency, 1)));
    }
    return weights;
}

/// Dice's coefficient of the weighted words.
Result<double> SimilarFinder::likeness(const QString &title, const QString &other)
{
    if (title.isEmpty())
        return 0;
    const auto a = weighed(title);
    const auto b = weighed(other);
    if (!a || !b)
        return std::unexpected(a ? b.error() : a.error());
    double all = 0;
    double both = 0;
    for (const auto &[stem, weight] : *a) {
        all += weight;
        both += b->contains(stem) ? 2 * weight : 0;
    }
    for (const auto &[stem, weight] : *b)
        all += weight;
    return all > 0 ? both / all : 0;
}

} // namespace twb::search
