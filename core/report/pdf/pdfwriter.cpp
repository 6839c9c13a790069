// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/pdfwriter.h"

#include "core/base/wholefile.h"
#include "core/report/hyphenation/hyphenator.h"
#include "core/report/pdf/documentlayout.h"
#include "core/report/pdf/metadata.h"
#include "core/report/pdf/pdffile.h"

#include <QTimeZone>

#include <optional>

using namespace Qt::StringLiterals;

namespace twb::report {
namespace {

constexpr double headerTop = 30;
constexpr double footerRise = 46; // from the lower edge of the page
constexpr double footerGap = 7;

constexpr qsizetype longestInfo = 2'000; // PDF/A has room for some more in a string

/// Texts as short as the file may hold them; with SOURCE_DATE_EPOCH (reproducible-builds.org), in whole
/// seconds, as the time.
DocumentInfo soundInfo(DocumentInfo info)
{
    for (QString *text : {&info.title, &info.author, &info.subject})
        *text = shortened(*text, longestInfo);
    qsizetype room = longestInfo;
    erase_if(info.keywords, [&](const QString &keyword) { return (room -= keyword.size() + 2) < 0; });
    bool fixed = false;
    const qint64 epoch = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&fixed);
    if (fixed)
        info.created = QDateTime::fromSecsSinceEpoch(epoch, QTimeZone::UTC);
    return info;
}

/// One file from first to last byte.
class PdfWriter {
public:
    PdfWriter(QIODevice &device, DocumentInfo info, const FontSet &fonts, const Hyphenator *hyphenator)
        : m_info(std::move(info)), m_sheet(m_info.look), m_fontSet(fonts), m_file(device),
          m_structure(m_file), m_images(m_file),
          m_fonts(m_file, m_images, QRawFont::fromFont(fonts.font(m_sheet.body, {}))),
          m_pages(m_file, m_structure, m_sheet), m_painter(m_file, m_fonts, m_structure, m_sheet),
          m_layout({m_file, fonts, m_fonts, m_structure, m_pages, m_bookmarks, m_images, hyphenator})
    {
    }

    Result<void> addChapters(BlockSource &source, const PdfOptions &options, const Progress &progress);
    Result<PdfSummary> finish(const PdfOptions &options);

private:
    void drawFurniture(PageCanvas &canvas, int number, int count);
    void drawLine(PageCanvas &canvas, const QString &text, Qt::Alignment side, double top);
    void writeCatalog(ObjectId catalog, ObjectId pageTree, const QString &producer);

    DocumentInfo m_info;
    StyleSheet m_sheet;
    const FontSet &m_fontSet;
    PdfFile m_file;
    StructureTree m_structure;
    ImagePool m_images;
    FontPool m_fonts;
    PageSet m_pages;
    Bookmarks m_bookmarks;
    TextPainter m_painter;
    DocumentLayout m_layout;
    QHash<QString, TextBoxPtr> m_lines;
    bool m_truncated = false;
};

Result<void> PdfWriter::addChapters(BlockSource &source, const PdfOptions &options, const Progress &progress)
{
    const qint64 chapters = source.chapterCount();
    qint64 done = 0;
    while (true) {
        Result<std::optional<Blocks>> chapter = source.nextChapter();
        if (!chapter)
            return std::unexpected(chapter.error());
        if (!*chapter)
            return {};
        qint64 blocks = 0;
        for (const Block &block : **chapter) {
            if (progress.cancelled())
                return failure(ErrorCode::Cancelled);
            m_layout.add(block);
            m_truncated = options.mostPages > 0 && m_pages.count() >= options.mostPages;
            if (m_truncated)
                return {};
            if (chapters == 1)
                progress(++blocks, qint64((*chapter)->size()));
        }
        if (chapters != 1)
            progress(++done, chapters);
        if (m_file.failed())
            return failure(ErrorCode::ReportFailed, {u"write"_s});
    }
}

void PdfWriter::drawLine(PageCanvas &canvas, const QString &text, Qt::Alignment side, double top)
{
    if (text.isEmpty())
        return;
    TextBoxPtr &box = m_lines[text];
    if (!box) {
        box = std::make_shared<TextBox>(
            TextBox{ShapedText({{text, {}, {}, {}}}, m_sheet.furniture, m_fontSet), {}, {}, {}, 0});
        box->lines = breakLines(box->shaped, m_sheet.page.textWidth(), nullptr, m_fontSet);
    }
    const double width = box->lines.front().width / layoutUnitsPerPoint;
    const double x =
        side == Qt::AlignLeft ? m_sheet.page.left : m_sheet.page.width - m_sheet.page.right - width;
    m_painter.drawArtifactLine(canvas, *box, 0, x, top);
}

void PdfWriter::drawFurniture(PageCanvas &canvas, int number, int count)
{
    if (m_info.titlePage && number == 1)
        return;
    canvas.markArtifact(ArtifactKind::Header);
    drawLine(canvas, m_info.headerStart, Qt::AlignLeft, headerTop);
    drawLine(canvas, m_info.headerEnd, Qt::AlignRight, headerTop);
    canvas.markArtifact(ArtifactKind::Footer);
    const double footerLine = m_sheet.page.height - footerRise;
    const double footerTop = footerLine + footerGap;
    canvas.fillRect({m_sheet.page.left, footerLine, m_sheet.page.textWidth(), hairline}, m_sheet.line);
    drawLine(canvas, m_info.footerStart, Qt::AlignLeft, footerTop);
    const QString pageOf = m_info.pageOf.arg(number).arg(count);
    drawLine(canvas, pageOf, Qt::AlignRight, footerTop);
    m_lines.remove(pageOf);
}

void PdfWriter::writeCatalog(ObjectId catalog, ObjectId pageTree, const QString &producer)
{
    const ObjectId outline = m_bookmarks.writeOutline(m_file);
    const ObjectId names = m_bookmarks.writeNames(m_file, {m_pages.objectOf(1), m_sheet.page.height});
    const ObjectId profile = m_file.writeStream("/N 3", srgbProfile());
    const ObjectId structure = m_structure.finish();
    const ObjectId metadata = m_file.writeStream(
        "/Type/Metadata/Subtype/XML", xmpPacket(m_info, producer), PdfFile::Compression::None);
    QByteArray body = "<</Type/Catalog/Pages " + reference(pageTree) + "/Lang" + textString(m_info.language)
        + "/MarkInfo<</Marked true>>/StructTreeRoot " + reference(structure) + "/Metadata "
        + reference(metadata)
        + "/ViewerPreferences<</DisplayDocTitle true>>/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1"
          "/OutputConditionIdentifier(sRGB IEC61966-2.1)/Info(sRGB IEC61966-2.1)/DestOutputProfile "
        + reference(profile) + ">>]";
    if (outline)
        body += "/Outlines " + reference(outline) + "/PageMode/UseOutlines";
    if (names)
        body += "/Names<</Dests " + reference(names) + ">>";
    m_file.write(catalog, QByteArray(body + ">>"));
}

Result<PdfSummary> PdfWriter::finish(const PdfOptions &options)
{
    m_layout.finish();
    if (m_pages.count() == 0)
        m_pages.begin();
    m_pages.end();
    const ObjectId pageTree = m_file.allocate();
    const ObjectId resources = m_file.allocate();
    m_pages.finish(pageTree, resources, m_images.hasTransparency(),
        [this](PageCanvas &canvas, int number, int count) { drawFurniture(canvas, number, count); });
    if (!m_fonts.write())
        return failure(ErrorCode::ReportFailed, {u"font"_s});
    m_file.write(resources, "<</Font<<" + m_fonts.resources() + ">>" + m_images.resources() + ">>");
    const ObjectId catalog = m_file.allocate();
    writeCatalog(catalog, pageTree, options.producer);
    m_file.finish(catalog, m_file.write(infoDictionary(m_info, options.producer)));
    if (m_file.failed())
        return failure(ErrorCode::ReportFailed, {u"write"_s});
    return PdfSummary{
        m_pages.count(), m_truncated, m_file.position(), m_fonts.missing(), m_bookmarks.unknownAnchors()};
}

} // namespace

Result<PdfSummary> writePdf(
    BlockSource &source, QIODevice &device, const PdfOptions &options, const Progress &progress)
{
    const DocumentInfo info = soundInfo(source.info());
    const Result<FontSet> fonts = FontSet::load(StyleSheet(info.look));
    if (!fonts)
        return std::unexpected(fonts.error());
    std::optional<Hyphenator> hyphenator;
    if (info.language.startsWith("de"_L1)) {
        Result<Hyphenator> german = Hyphenator::german();
        if (!german)
            return std::unexpected(german.error());
        hyphenator = std::move(*german);
    }
    PdfWriter writer(device, info, *fonts, hyphenator ? &*hyphenator : nullptr);
    const Result<void> added = writer.addChapters(source, options, progress);
    if (!added)
        return std::unexpected(added.error());
    return writer.finish(options);
}

Result<PdfSummary> writePdf(
    BlockSource &source, const QString &path, const PdfOptions &options, const Progress &progress)
{
    PdfSummary summary;
    const auto writer = [&](QIODevice &device) {
        return writePdf(source, device, options, progress).transform([&](const PdfSummary &written) {
            summary = written;
        });
    };
    return WholeFile::write(path, Existing::Replace, writer).transform([&] { return summary; });
}

Result<PdfSummary> writePdf(
    const Document &document, const QString &path, const PdfOptions &options, const Progress &progress)
{
    DocumentSource source(document);
    return writePdf(source, path, options, progress);
}

} // namespace twb::report
