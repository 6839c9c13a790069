// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/tablelayout.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace twb::report {
namespace {

constexpr double cellInset = 6;
constexpr double tablePadding = 4;
constexpr double factPadding = 4;
constexpr double factLabelWidth = 112;
constexpr double dividedFrom = 0.3; // part of the page
constexpr double mostHead = 0.5; // part of the page that rows may take on each
constexpr size_t fewestToPart = 9; // columns; fewer are squeezed
constexpr size_t mostRepeated = 4; // columns that name the rows
constexpr double tightest = 1.35; // times the width: words break from there on
constexpr size_t measuredRows = 200; // the first rows decide on the widths of the columns
constexpr qsizetype sampledText = 4'000; // of a cell

/// The beginning of a text, where it is only measured.
Inlines sample(const Inlines &text)
{
    Inlines some;
    qsizetype room = sampledText;
    for (const Inline &piece : text) {
        if (room <= 0)
            break;
        some.push_back({piece.text.left(room), piece.flags, {}, {}});
        room -= piece.text.size();
    }
    return some;
}

double sum(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

/// Widths of columns that need \a least and would like \a most. Columns content with an equal share get what
/// they like, the others divide the rest by what they lack (after CSS 2.1, 17.5.2.2).
std::vector<double> divide(
    const std::vector<double> &least, const std::vector<double> &most, double available)
{
    const size_t count = least.size();
    std::vector<double> widths = least;
    const double leastSum = sum(least);
    const double mostSum = sum(most);
    if (mostSum <= available) {
        for (size_t i = 0; i < count; ++i)
            widths[i] = most[i] + (available - mostSum) * most[i] / mostSum;
        return widths;
    }
    if (leastSum >= available) {
        for (size_t i = 0; i < count; ++i)
            widths[i] = available * (0.3 / double(count) + 0.7 * least[i] / leastSum);
        return widths;
    }
    double rest = available - leastSum;
    for (size_t i = 0; i < count; ++i) {
        const double lacking = most[i] - least[i];
        if (most[i] <= available / double(count) && lacking <= rest) {
            widths[i] = most[i];
            rest -= lacking;
        }
    }
    const double lacking = mostSum - sum(widths);
    for (size_t i = 0; i < count; ++i)
        widths[i] += rest * (most[i] - widths[i]) / lacking;
    return widths;
}

} // namespace

TableLayout::TableLayout(DocumentLayout &layout, Frame &frame)
    : m_layout(layout), m_structure(layout.m_context.structure), m_frame(frame)
{
}

TableLayout::Widths TableLayout::measure(const Table &table, size_t columns) const
{
    std::vector<double> least(columns, 0);
    std::vector<double> most(columns, 0);
    for (size_t row = 0; row < std::min(table.rows.size(), measuredRows); ++row) {
        const bool head = int(row) < table.headerRows;
        for (size_t i = 0; i < table.rows[row].size(); ++i) {
            const ShapedText text(sample(table.rows[row][i].text),
                head ? m_layout.sheet().tableHead : m_layout.sheet().tableText, m_layout.m_context.fontSet);
            least[i] = std::max(least[i], widestWord(text) + 2 * cellInset);
            most[i] = std::max(most[i], text.naturalWidth() / layoutUnitsPerPoint + 2 * cellInset);
        }
    }
    return {std::move(least), std::move(most)};
}

/// A table with more columns than the page can show side by side, as tables one below the other; each begins
/// with the columns that name the rows. False when it fits.
bool TableLayout::addInParts(const Table &table, const std::vector<double> &least)
{
    const size_t columns = least.size();
    const size_t heads = std::min(size_t(std::max(table.headerColumns, 0)), columns);
    if (columns < fewestToPart || sum(least) <= tightest * m_frame.width || heads >= mostRepeated)
        return false;
    const double headWidth = std::accumulate(least.begin(), least.begin() + std::ptrdiff_t(heads), 0.0);
    std::vector<std::pair<size_t, size_t>> parts; // columns [first, second)
    for (size_t first = heads; first < columns;) {
        size_t last = first;
        double width = headWidth;
        while (last < columns && (last < first + 1 || width + least[last] <= m_frame.width))
            width += least[last++];
        parts.emplace_back(first, last);
        first = last;
    }
    for (size_t part = 0; part < parts.size(); ++part) {
        const auto [first, last] = parts[part];
        Table some;
        some.headerRows = table.headerRows;
        some.headerColumns = int(heads);
        some.caption = table.caption;
        some.caption.push_back({u" (%1/%2)"_s.arg(part + 1).arg(parts.size()), TextFlag::Muted, {}, {}});
        for (const auto &row : table.rows) {
            some.rows.emplace_back(row.begin(), row.begin() + std::ptrdiff_t(std::min(heads, row.size())));
            some.rows.back().resize(heads);
            for (size_t i = first; i < last; ++i)
                some.rows.back().push_back(i < row.size() ? row[i] : TableCell());
        }
        for (size_t i = 0; i < heads + last - first; ++i) {
            const size_t from = i < heads ? i : first + i - heads;
            some.columns.push_back(
                {0, from < table.columns.size() ? table.columns[from].alignment : ColumnAlignment::Start});
        }
        TableLayout(m_layout, m_frame).add(some);
    }
    return true;
}

void TableLayout::placeColumns(const std::vector<double> &widths, const Table &table)
{
    double x = m_frame.left;
    for (size_t i = 0; i < widths.size(); ++i) {
        const ColumnAlignment alignment =
            i < table.columns.size() ? table.columns[i].alignment : ColumnAlignment::Start;
        m_columns.push_back({x + cellInset, std::max(widths[i] - 2 * cellInset, 4.0), alignment});
        x += widths[i];
    }
}

void TableLayout::addCaption(const Table &table, ElementId element)
{
    if (table.caption.empty())
        return;
    const ElementId caption = m_structure.open(element, "Caption");
    m_layout.addLines(
        m_layout.makeBox(table.caption, m_layout.sheet().caption, m_frame.width, caption), m_frame, 8, true);
    m_layout.m_spaceAfter = 4;
}

TableLayout::Row TableLayout::makeRow(
    const Table &table, const std::vector<TableCell> &cells, ElementId parent, bool head)
{
    Row row;
    row.element = m_structure.open(parent, "TR");
    row.head = head;
    row.padding = tablePadding;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const bool rowHead = int(i) < table.headerColumns;
        const ElementId cell = head ? m_structure.open(row.element, "TH", "/A<</O/Table/Scope/Column>>")
            : rowHead               ? m_structure.open(row.element, "TH", "/A<</O/Table/Scope/Row>>")
                                    : m_structure.open(row.element, "TD");
        row.cells.push_back(m_layout.makeBox(i < cells.size() ? cells[i].text : Inlines(),
            head ? m_layout.sheet().tableHead : m_layout.sheet().tableText, m_columns[i].width, cell));
    }
    return row;
}

void TableLayout::add(const Table &table)
{
    size_t columns = 0;
    for (const auto &row : table.rows)
        columns = std::max(columns, row.size());
    if (columns == 0)
        return;
    const double given = std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
        [](double sum, const TableColumn &column) { return sum + column.share; });
    std::vector<double> widths;
    if (given > 0 && table.columns.size() == columns) {
        for (const TableColumn &column : table.columns)
            widths.push_back(column.share / given * m_frame.width);
    } else {
        const Widths measured = measure(table, columns);
        if (addInParts(table, measured.least))
            return;
        widths = divide(measured.least, measured.most, m_frame.width);
    }
    addWhole(table, widths);
}

void TableLayout::addWhole(const Table &table, const std::vector<double> &widths)
{
    placeColumns(widths, table);

    const ElementId element = m_structure.open(m_frame.parent, "Table");
    addCaption(table, element);
    ElementId group;
    bool groupIsHead = false;
    std::vector<ElementId> groups;
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const bool head = int(i) < table.headerRows;
        if (!group || head != groupIsHead) {
            if (group)
                m_layout.m_flow.closeAfterLast({group});
            group = m_structure.open(element, head ? "THead" : "TBody");
            groupIsHead = head;
        }
        Row row = makeRow(table, table.rows[i], group, head);
        row.keepWithNext = head && i + 1 < table.rows.size();
        row.lineAbove = i == 0 && !head;
        row.spaceBefore = i == 0 ? 4 : 0;
        addRow(row);
    }
    m_layout.m_flow.closeAfterLast({group, element});
    m_layout.m_spaceAfter = 12;
}

void TableLayout::add(const FactsTable &facts)
{
    if (facts.facts.empty())
        return;
    double labels = factLabelWidth;
    for (const Fact &fact : facts.facts) {
        const ShapedText text(
            sample({{fact.label, {}, {}, {}}}), m_layout.sheet().factLabel, m_layout.m_context.fontSet);
        labels = std::max(labels, text.naturalWidth() / layoutUnitsPerPoint + 14);
    }
    labels = std::min(labels, m_frame.width * 0.38);
    m_columns = {{m_frame.left, labels - 10, {}}, {m_frame.left + labels, m_frame.width - labels, {}}};

    const ElementId element = m_structure.open(m_frame.parent, "Table");
    const ElementId body = m_structure.open(element, "TBody");
    bool first = true;
    for (const Fact &fact : facts.facts) {
        Row row;
        row.element = m_structure.open(body, "TR");
        const ElementId label = m_structure.open(row.element, "TH", "/A<</O/Table/Scope/Row>>");
        const ElementId value = m_structure.open(row.element, "TD");
        row.cells.push_back(m_layout.makeBox(
            {{fact.label, {}, {}, {}}}, m_layout.sheet().factLabel, m_columns[0].width, label));
        row.cells.push_back(m_layout.makeBox(fact.value, m_layout.sheet().body, m_columns[1].width, value));
        row.padding = factPadding;
        row.lineAbove = first;
        row.spaceBefore = first ? 4 : 0;
        first = false;
        addRow(row);
    }
    m_layout.m_flow.closeAfterLast({body, element});
    m_layout.m_spaceAfter = 14;
}

double TableLayout::heightOf(const Row &row) const
{
    double height = 0;
    for (const TextBoxPtr &cell : row.cells)
        height = std::max(height, cell->height());
    return height + 2 * row.padding;
}

double TableLayout::lineX(const Column &column, const TextBox &box, int line) const
{
    if (column.alignment == ColumnAlignment::Start)
        return column.x;
    return column.x + column.width - box.lines[size_t(line)].width / layoutUnitsPerPoint;
}

void TableLayout::addShapes(Strip &strip, bool above, bool below, bool fill) const
{
    if (fill)
        strip.shapes.push_back({{m_frame.left, 0, m_frame.width, strip.height}, m_layout.sheet().headFill});
    if (above)
        strip.shapes.push_back({{m_frame.left, 0, m_frame.width, hairline}, m_layout.sheet().line});
    if (below)
        strip.shapes.push_back(
            {{m_frame.left, strip.height - hairline, m_frame.width, hairline}, m_layout.sheet().line});
}

Strip TableLayout::stripOf(const Row &row) const
{
    Strip strip;
    strip.spaceBefore = row.spaceBefore;
    strip.height = heightOf(row);
    strip.keepWithNext = row.keepWithNext;
    strip.closes.push_back(row.element);
    for (size_t i = 0; i < row.cells.size(); ++i) {
        const TextBox &box = *row.cells[i];
        for (int line = 0; line < int(box.lines.size()); ++line)
            strip.texts.push_back(
                {row.cells[i], line, lineX(m_columns[i], box, line), row.padding + line * box.lineHeight()});
    }
    addShapes(strip, row.lineAbove, true, row.head);
    return strip;
}

void TableLayout::addRow(const Row &row)
{
    if (heightOf(row) > dividedFrom * m_layout.sheet().page.textHeight()) {
        addDividedRow(row);
        return;
    }
    Strip strip = stripOf(row);
    if (row.head) {
        if (!m_head)
            m_head = std::make_shared<Strips>();
        m_headHeight += strip.height;
        if (m_headHeight <= mostHead * m_layout.sheet().page.textHeight()) {
            m_head->push_back(strip);
            m_head->back().closes.clear();
        }
    } else {
        strip.repeatedHead = m_head;
    }
    m_layout.addStrip(std::move(strip), m_frame);
}

/// One strip for each line, the cells side by side.
void TableLayout::addDividedRow(const Row &row)
{
    size_t count = 0;
    double lineHeight = 0;
    for (const TextBoxPtr &cell : row.cells) {
        count = std::max(count, cell->lines.size());
        lineHeight = std::max(lineHeight, cell->lineHeight());
    }
    for (size_t line = 0; line < count; ++line) {
        const bool first = line == 0;
        const bool last = line + 1 == count;
        Strip strip;
        strip.spaceBefore = first ? row.spaceBefore : 0;
        strip.height = lineHeight + (first ? row.padding : 0) + (last ? row.padding : 0);
        strip.keepWithNext = first || line + 2 == count || (last && row.keepWithNext);
        strip.repeatedHead = row.head ? nullptr : m_head;
        for (size_t i = 0; i < row.cells.size(); ++i) {
            if (line < row.cells[i]->lines.size())
                strip.texts.push_back({row.cells[i], int(line), lineX(m_columns[i], *row.cells[i], int(line)),
                    first ? row.padding : 0});
        }
        if (last)
            strip.closes.push_back(row.element);
        addShapes(strip, first && row.lineAbove, last, row.head);
        m_layout.addStrip(std::move(strip), m_frame);
    }
}

} // namespace twb::report
