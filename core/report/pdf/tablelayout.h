// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pdf/documentlayout.h"

namespace twb::report {

/// Tables as strips: a row is a strip, a row too tall for that is divided line by line, heads come again on
/// each page.
class TableLayout {
public:
    TableLayout(DocumentLayout &layout, Frame &frame);

    void add(const Table &table);
    void add(const FactsTable &facts);

private:
    struct Column {
        double x = 0;
        double width = 0; ///< of the text
        ColumnAlignment alignment = ColumnAlignment::Start;
    };
    struct Row {
        std::vector<TextBoxPtr> cells;
        ElementId element;
        bool head = false;
        double spaceBefore = 0;
        bool keepWithNext = false;
        bool lineAbove = false;
        double padding = 0;
    };

    struct Widths {
        std::vector<double> least; ///< of the widest word
        std::vector<double> most; ///< without a line break
    };
    Widths measure(const Table &table, size_t columns) const;
    bool addInParts(const Table &table, const std::vector<double> &least);
    void addWhole(const Table &table, const std::vector<double> &widths);
    void placeColumns(const std::vector<double> &widths, const Table &table);
    void addCaption(const Table &table, ElementId element);
    Row makeRow(const Table &table, const std::vector<TableCell> &cells, ElementId parent, bool head);
    double heightOf(const Row &row) const;
    double lineX(const Column &column, const TextBox &box, int line) const;
    Strip stripOf(const Row &row) const;
    void addRow(const Row &row);
    void addDividedRow(const Row &row);
    void addShapes(Strip &strip, bool above, bool below, bool fill) const;

    DocumentLayout &m_layout;
    StructureTree &m_structure;
    Frame &m_frame;
    std::vector<Column> m_columns;
    std::shared_ptr<Strips> m_head;
    double m_headHeight = 0;
};

} // namespace twb::report
