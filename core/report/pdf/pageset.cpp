// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/pageset.h"

#include "core/report/pdf/pdffile.h"

#include <algorithm>

namespace twb::report {
namespace {

constexpr size_t pagesPerNode = 64;

} // namespace

PageSet::PageSet(PdfFile &file, StructureTree &structure, const StyleSheet &sheet)
    : m_file(file), m_structure(structure), m_sheet(sheet)
{
}

PageCanvas &PageSet::begin()
{
    end();
    m_canvas = std::make_unique<PageCanvas>(m_structure, m_file.allocate(), m_sheet.page.height);
    return *m_canvas;
}

void PageSet::end()
{
    if (!m_canvas)
        return;
    Page page;
    page.object = m_canvas->page();
    page.contents = m_file.writeStream({}, m_canvas->finish());
    page.structParents = m_structure.addPage(m_canvas->owners());
    if (!m_canvas->annotations().empty()) {
        QByteArray list = "[";
        for (const ObjectId annotation : m_canvas->annotations()) {
            appendReference(list, annotation);
            list += ' ';
        }
        page.annotations = m_file.write(QByteArray(list + ']'));
    }
    if (m_position < 0)
        m_pages.push_back(page);
    else
        m_pages.insert(m_pages.begin() + m_position++, page);
    m_canvas.reset();
}

void PageSet::insertAt(int position)
{
    end();
    m_position = position;
}

void PageSet::append()
{
    end();
    m_position = -1;
}

int PageSet::numberOf(ObjectId page) const
{
    if (m_numbers.size() != qsizetype(m_pages.size())) {
        m_numbers.clear();
        for (const Page &known : m_pages)
            m_numbers.insert(known.object.value, int(m_numbers.size()) + 1);
    }
    return m_numbers.value(page.value, int(m_pages.size()) + 1); // the current one comes last
}

void PageSet::finish(ObjectId tree, ObjectId resources, bool transparency, const Furniture &furniture)
{
    end();
    const int count = int(m_pages.size());
    QByteArray nodes;
    for (size_t begin = 0; begin < m_pages.size(); begin += pagesPerNode) {
        const size_t end = std::min(begin + pagesPerNode, m_pages.size());
        const ObjectId node = m_file.allocate();
        QByteArray kids;
        for (size_t i = begin; i < end; ++i) {
            const Page &page = m_pages[i];
            PageCanvas canvas(m_structure, page.object, m_sheet.page.height);
            furniture(canvas, int(i) + 1, count);
            const QByteArray &extra = canvas.finish();
            QByteArray contents = reference(page.contents);
            if (!extra.isEmpty())
                contents = '[' + contents + ' ' + reference(m_file.writeStream({}, extra)) + ']';
            m_file.write(page.object,
                "<</Type/Page/Parent " + reference(node) + "/Contents " + contents + "/StructParents "
                    + QByteArray::number(page.structParents)
                    + (page.annotations ? QByteArray("/Annots " + reference(page.annotations)) : QByteArray())
                    + "/Tabs/S" + (transparency ? "/Group<</S/Transparency/CS/DeviceRGB>>" : "") + ">>");
            kids += reference(page.object) + ' ';
        }
        m_file.write(node,
            "<</Type/Pages/Parent " + reference(tree) + "/Count " + QByteArray::number(end - begin) + "/Kids["
                + kids + "]>>");
        nodes += reference(node) + ' ';
    }
    m_file.write(tree,
        "<</Type/Pages/Count " + QByteArray::number(count) + "/MediaBox[0 0 " + number(m_sheet.page.width)
            + ' ' + number(m_sheet.page.height) + "]/Resources " + reference(resources) + "/Kids[" + nodes
            + "]>>");
}

} // namespace twb::report
