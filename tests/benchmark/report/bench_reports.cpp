// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/layout/fontset.h"
#include "core/report/pdf/pdfwriter.h"
#include "tests/benchmark/report/qtwriter.h"
#include "tests/benchmark/support/corpus.h"
#include "tests/benchmark/support/report.h"

#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTemporaryFile>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace twb;

namespace {

constexpr int entriesPerChapter = 20;
constexpr int smallDocument = 180; ///< entries, some 100 pages
constexpr int largeDocument = 1800;
constexpr int previewDocument = 540; ///< some 300 pages
constexpr int rounds = 3;

report::Inlines plain(const std::string &text)
{
    return {{QString::fromStdString(text), {}, {}, {}}};
}

/// One entry in the manner of a Sammelband: heading, facts, paragraphs, a list.
void appendEntry(report::Blocks &blocks, const bench::Document &document)
{
    const std::string &body = document.body;
    const size_t half = std::min(body.find(' ', body.size() / 2), body.size() - 1);
    blocks.push_back({report::Heading{2, plain(document.title), {}, report::HeadingLook::Title, true}});
    report::FactsTable facts;
    facts.facts = {{u"Kommune"_s, plain("Beispielstadt")}, {u"Status"_s, plain("In Betrieb")},
        {u"Jahr"_s, plain(std::to_string(document.year))}, {u"Art"_s, plain("Erfahrung")}};
    blocks.push_back({facts});
    blocks.push_back({report::Heading{3, plain("Erkenntnis"), {}, report::HeadingLook::Section, false}});
    blocks.push_back({report::Paragraph{plain(document.summary + ' ' + body.substr(0, half)), {}, {}}});
    blocks.push_back({report::Paragraph{plain(body.substr(half + 1)), {}, {}}});
    report::List list;
    for (const std::string &item : {document.title, document.summary})
        list.items.push_back({{{report::Paragraph{plain(item), {}, {}}}}, {}});
    blocks.push_back({list});
}

/// Chapters of made-up entries.
class Chapters final : public report::BlockSource {
public:
    Chapters(bench::Corpus &corpus, int entries)
        : m_corpus(corpus), m_left(entries), m_count(entries / entriesPerChapter)
    {
    }

    report::DocumentInfo info() const override
    {
        report::DocumentInfo info;
        info.title = u"Messung"_s;
        info.headerStart = u"Messung"_s;
        info.footerStart = u"Stand heute"_s;
        info.pageOf = u"Seite %1 von %2"_s;
        return info;
    }
    qint64 chapterCount() const override { return m_count; }
    Result<std::optional<report::Blocks>> nextChapter() override
    {
        if (m_left <= 0)
            return std::optional<report::Blocks>();
        report::Blocks blocks;
        blocks.push_back(
            {report::Heading{1, plain("Handlungsfeld"), {}, report::HeadingLook::Chapter, true}});
        for (int i = 0; i < entriesPerChapter; ++i, --m_left)
            appendEntry(blocks, m_corpus.next());
        return std::optional(std::move(blocks));
    }

private:
    bench::Corpus &m_corpus;
    int m_left;
    int m_count;
};

/// A table as long as a list of a whole region.
report::Document tableDocument(int rows)
{
    report::Document document;
    document.info.title = u"Messung"_s;
    report::Table table;
    table.rows.push_back({{plain("Ort")}, {plain("Einwohner")}, {plain("Bemerkung")}});
    for (int i = 0; i < rows; ++i)
        table.rows.push_back({{plain("Ort " + std::to_string(i))}, {plain(std::to_string(977 * i % 90'000))},
            {plain(i % 9 ? "keine" : "siehe die Bemerkung in der Liste der Kommunen")}});
    document.blocks.push_back({std::move(table)});
    return document;
}

struct Outcome {
    int pages = 0;
    qint64 bytes = 0;
    double seconds = 0;
    double peak = 0; ///< MB of resident memory
};

double residentPeak()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

/// Gives free memory back first, so that it cannot hide what the next piece of work takes.
void resetResidentPeak()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

template <typename Work> Outcome measure(Chapters &source, Work &&work)
{
    QTemporaryFile file;
    if (!file.open())
        return {};
    resetResidentPeak();
    Outcome outcome;
    const double start = bench::seconds();
    outcome.pages = work(source, file);
    file.flush();
    outcome.seconds = bench::seconds() - start;
    outcome.bytes = file.size();
    outcome.peak = residentPeak();
    return outcome;
}

int writeOurs(report::BlockSource &source, QIODevice &device)
{
    const auto summary = report::writePdf(source, device);
    return summary ? summary->pages : 0;
}

int writeQt(report::BlockSource &source, QIODevice &device)
{
    bench::QtWriter writer(device);
    for (auto chapter = source.nextChapter(); chapter && *chapter; chapter = source.nextChapter())
        writer.add(**chapter);
    return writer.pages();
}

/// Rows per second of a table, the best of some rounds.
double tableRate(int rows)
{
    const report::Document document = tableDocument(rows);
    double best = 0;
    for (int round = 0; round < rounds; ++round) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        report::DocumentSource source(document);
        const double start = bench::seconds();
        if (!report::writePdf(source, buffer))
            return 0;
        best = std::max(best, rows / (bench::seconds() - start));
    }
    return best;
}

/// Seconds until the first pages are there, and until all of them are.
std::pair<double, double> previewTimes(bench::Corpus &corpus)
{
    std::pair<double, double> best(1e9, 1e9);
    for (int round = 0; round < rounds; ++round) {
        for (const int most : {2, 0}) {
            Chapters chapters(corpus, previewDocument);
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            report::PdfOptions options;
            options.mostPages = most;
            const double start = bench::seconds();
            if (!report::writePdf(chapters, buffer, options))
                return {1, 1};
            double &kept = most > 0 ? best.first : best.second;
            kept = std::min(kept, bench::seconds() - start);
        }
    }
    return best;
}

/// Pages per second of pdflatex on the same entries; 0 where it is not installed.
double latexRate(bench::Corpus &corpus)
{
    const QString latex = QStandardPaths::findExecutable(u"pdflatex"_s);
    if (latex.isEmpty())
        return 0;
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.tex"_s));
    if (!file.open(QIODevice::WriteOnly))
        return 0;
    QByteArray text = "\\documentclass[a4paper]{article}\\usepackage[T1]{fontenc}\\usepackage[ngerman]{babel}"
                      "\\begin{document}\\tableofcontents ";
    Chapters chapters(corpus, largeDocument);
    for (auto chapter = chapters.nextChapter(); chapter && *chapter; chapter = chapters.nextChapter()) {
        for (const report::Block &block : **chapter) {
            if (const auto *heading = std::get_if<report::Heading>(&block.content))
                text += "\\subsection{" + report::plainText(heading->text).toUtf8() + "}\n";
            else if (const auto *paragraph = std::get_if<report::Paragraph>(&block.content))
                text += report::plainText(paragraph->text).toUtf8() + "\n\n";
        }
    }
    file.write(text + "\\end{document}\n");
    file.close();
    QProcess process;
    process.setWorkingDirectory(folder.path());
    const double start = bench::seconds();
    process.start(latex, {u"-interaction=batchmode"_s, u"a.tex"_s});
    if (!process.waitForFinished(300'000))
        return 0;
    const double seconds = bench::seconds() - start;
    QFile log(folder.filePath(u"a.log"_s));
    if (!log.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression pages(u"\\((\\d+) pages?"_s);
    return pages.match(QString::fromLatin1(log.readAll())).captured(1).toDouble() / seconds;
}

/// Shortest of some rounds, so that a busy machine does not decide, and most memory.
void keepBest(Outcome &best, const Outcome &outcome)
{
    const double peak = std::max(best.peak, outcome.peak);
    if (best.seconds == 0 || outcome.seconds < best.seconds)
        best = outcome;
    best.peak = peak;
}

double rate(const Outcome &outcome)
{
    return outcome.pages / outcome.seconds;
}

void print(const char *name, const Outcome &outcome)
{
    std::printf("  %-34s %5d pages  %7.1f pages/s  %6.2f kB/page  peak %6.1f MB\n", name, outcome.pages,
        rate(outcome), double(outcome.bytes) / 1000 / outcome.pages, outcome.peak);
}

} // namespace

/// bench_reports: tagged and hyphenated PDF against QTextDocument and QPdfWriter, 100 pages and 1,000.
int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    bench::Corpus corpus;
    if (!corpus.isUsable() || !report::FontSet::load()) {
        std::fprintf(stderr, "bench_reports: the word list (wngerman) or a font is missing\n");
        return 1;
    }
    Outcome small;
    Outcome large;
    Outcome baseline;
    Chapters warmUp(corpus, smallDocument);
    measure(warmUp, writeOurs);
    for (int round = 0; round < rounds; ++round) {
        Chapters forSmall(corpus, smallDocument);
        keepBest(small, measure(forSmall, writeOurs));
        Chapters forLarge(corpus, largeDocument);
        keepBest(large, measure(forLarge, writeOurs));
        Chapters forBaseline(corpus, largeDocument);
        keepBest(baseline, measure(forBaseline, writeQt));
    }
    bench::heading("PDF: Sammelband of made-up entries");
    print("tagged, small", small);
    print("tagged, large", large);
    print("QTextDocument + QPdfWriter, large", baseline);
    const double few = tableRate(900);
    const double many = tableRate(9000);
    const auto [first, whole] = previewTimes(corpus);
    const double latex = latexRate(corpus);
    bool kept = bench::ratio("pages per second : QTextDocument", rate(large), rate(baseline), 1.0, false);
    kept &= bench::ratio("pages per second, large : small", rate(large), rate(small), 0.9, false);
    kept &= bench::ratio("MB more for the large one : 10", large.peak - small.peak, 10, 1, true);
    kept &= bench::ratio("kB per page : 7", double(large.bytes) / 1000 / large.pages, 7, 1, true);
    kept &= bench::ratio("table rows per second, 9,000 : 900", many, few, 0.9, false);
    kept &= bench::ratio("first pages : all of 300", first, whole, 1.0 / 20, true);
    if (latex > 0)
        kept &= bench::ratio("pages per second : pdflatex", rate(large), latex, 0.8, false);
    else
        std::printf("  pdflatex is not installed\n");
    return kept ? 0 : 1;
}
