// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/output/pictureformat.h"
#include "core/report/pdf/pdfwriter.h"
#include "tests/benchmark/support/report.h"

#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QImageReader>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace twb;

namespace {

constexpr int characters = 5'000'000;
constexpr int rounds = 3;
constexpr QSize photograph{7'212, 5'408};

report::Block paragraph(const QString &text)
{
    return {report::Paragraph{{{text, {}, {}, {}}}, {}, {}}};
}

/// Text as people write it: paragraphs of some 500 characters.
report::Document normalText(int size)
{
    report::Document document;
    const QString text = u"Die Gemeinde plant, baut und misst; daraus lernen andere. "_s.repeated(9);
    for (int done = 0; done < size; done += int(text.size()))
        document.blocks.push_back(paragraph(text));
    return document;
}

struct Outcome {
    double seconds = 1e9;
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

void resetResidentPeak()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

/// Microseconds per character, the best of some rounds.
Outcome perCharacter(const char *name, const report::Document &document, int size)
{
    Outcome outcome;
    int pages = 0;
    resetResidentPeak();
    for (int round = 0; round < rounds; ++round) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        report::DocumentSource source(document);
        const double start = bench::seconds();
        const auto summary = report::writePdf(source, buffer);
        outcome.seconds = std::min(outcome.seconds, bench::seconds() - start);
        pages = summary ? summary->pages : 0;
    }
    outcome.peak = residentPeak();
    std::printf("  %-34s %5d pages  %6.2f s  %6.3f us/character  peak %6.1f MB\n", name, pages,
        outcome.seconds, outcome.seconds * 1e6 / size, outcome.peak);
    outcome.seconds *= 1e6 / size;
    return outcome;
}

Outcome perCharacter(const char *name, const QString &text)
{
    report::Document document;
    document.blocks.push_back(paragraph(text));
    return perCharacter(name, document, int(text.size()));
}

QByteArray photographBytes()
{
    QImage image(photograph, QImage::Format_RGB32);
    quint32 noise = 1;
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            noise = noise * 1'664'525 + 1'013'904'223;
            const int grain = int(noise >> 28);
            line[x] = qRgb(x / 32 % 240 + grain, y / 24 % 240 + grain, (x + y) / 64 % 240 + grain);
        }
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "jpeg", 90);
    return bytes;
}

/// Seconds of the bare decoder, and of reading the photograph and writing the report it stands in.
std::pair<double, double> photographTimes(const QByteArray &bytes)
{
    std::pair<double, double> best(1e9, 1e9);
    for (int round = 0; round < rounds; ++round) {
        QByteArray source = bytes;
        QBuffer buffer(&source);
        QImageReader reader(&buffer, "jpeg");
        reader.setScaledSize({2'006, 1'505});
        double start = bench::seconds();
        if (reader.read().isNull())
            return {1, 1e9};
        best.first = std::min(best.first, bench::seconds() - start);
        start = bench::seconds();
        const auto picture = report::readPicture(bytes, report::pictureRoom({}));
        if (!picture)
            return {1, 1e9};
        report::Document document;
        document.blocks.push_back({report::Figure{*picture, 0, u"Bild"_s, {}}});
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        report::DocumentSource chapters(document);
        if (!report::writePdf(chapters, out))
            return {1, 1e9};
        best.second = std::min(best.second, bench::seconds() - start);
    }
    std::printf("  photograph of %.0f megapixels, %.1f MB: decoded in %.2f s, in the report after %.2f s\n",
        photograph.width() * photograph.height() / 1e6, double(bytes.size()) / 1e6, best.first, best.second);
    return best;
}

} // namespace

/// bench_reportsize: paragraphs and words without end against text as people write it, a photograph against
/// its bare decoder.
int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    bench::heading("PDF: 5 MB of text");
    const Outcome normal = perCharacter("paragraphs", normalText(characters), characters);
    const Outcome words = perCharacter("one paragraph of words",
        u"Die Gemeinde plant, baut und misst; daraus lernen andere. "_s.repeated(characters / 58));
    const Outcome letters = perCharacter("one word of letters", QString(characters, u'e'));
    const Outcome signs = perCharacter("one word without letters", QString(characters, u'7'));
    const auto [decoded, written] = photographTimes(photographBytes());
    bool kept = bench::ratio("per character, one paragraph : many", words.seconds, normal.seconds, 1.5, true);
    kept &= bench::ratio("per character, one word : text", letters.seconds, normal.seconds, 2.5, true);
    kept &= bench::ratio("per character, no letters : text", signs.seconds, normal.seconds, 1.5, true);
    kept &= bench::ratio("MB more for one paragraph : 400", words.peak - normal.peak, 400, 1, true);
    kept &= bench::ratio("photograph : bare decoder", written, decoded, 2, true);
    return kept ? 0 : 1;
}
