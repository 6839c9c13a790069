// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/structuretree.h"

#include "core/report/pdf/pdffile.h"

#include <algorithm>

namespace twb::report {
namespace {

constexpr size_t keysPerLeaf = 128;

/// "(note-00000001)": of one length, so that the order of bytes is that of numbers.
QByteArray identifier(size_t number)
{
    return "(note-" + QByteArray::number(number).rightJustified(8, '0') + ')';
}

} // namespace

StructureTree::StructureTree(PdfFile &file) : m_file(file), m_treeRoot(file.allocate())
{
    m_elements.push_back({"Document", {}, {}, file.allocate(), m_treeRoot, {}, true});
}

ElementId StructureTree::open(ElementId parent, const QByteArray &type, const QByteArray &entries)
{
    const ObjectId object = m_file.allocate();
    Element element{type, entries, {}, object, at(parent).object, {}, true};
    appendReference(at(parent).kids, object);
    at(parent).kids += ' ';
    if (m_free.empty()) {
        m_elements.push_back(std::move(element));
        return {int(m_elements.size()) - 1};
    }
    const ElementId id{m_free.back()};
    m_free.pop_back();
    at(id) = std::move(element);
    return id;
}

void StructureTree::addEntries(ElementId element, const QByteArray &entries)
{
    at(element).entries += entries;
}

void StructureTree::addIdentifier(ElementId element)
{
    m_identified.push_back(at(element).object);
    at(element).entries += "/ID" + identifier(m_identified.size());
}

void StructureTree::addContent(ElementId id, ObjectId page, int content)
{
    Element &element = at(id);
    if (!element.page)
        element.page = page;
    if (element.page == page) {
        appendInteger(element.kids, content);
        element.kids += ' ';
        return;
    }
    element.kids += "<</Type/MCR/Pg " + reference(page) + "/MCID ";
    appendInteger(element.kids, content);
    element.kids += ">>";
}

int StructureTree::addAnnotation(ElementId element, ObjectId page, ObjectId annotation)
{
    at(element).kids += "<</Type/OBJR/Pg " + reference(page) + "/Obj " + reference(annotation) + ">>";
    m_parents.push_back(at(element).object);
    return int(m_parents.size()) - 1;
}

int StructureTree::addPage(const std::vector<ObjectId> &owners)
{
    QByteArray array = "[";
    for (const ObjectId owner : owners) {
        appendReference(array, owner);
        array += ' ';
    }
    m_parents.push_back(m_file.write(QByteArray(array + ']')));
    return int(m_parents.size()) - 1;
}

void StructureTree::close(ElementId id)
{
    Element &element = at(id);
    if (!element.open)
        return;
    QByteArray body = "<</Type/StructElem/S/" + element.type + "/P " + reference(element.parent);
    if (element.page)
        body += "/Pg " + reference(element.page);
    if (!element.kids.isEmpty())
        body += "/K[" + element.kids + ']';
    body += element.entries + ">>";
    m_file.write(element.object, body);
    element = {};
    if (id != root())
        m_free.push_back(id.value);
}

ObjectId StructureTree::writeParentTree()
{
    if (m_parents.empty())
        return m_file.write("<</Nums[]>>");
    QByteArray leaves;
    for (size_t begin = 0; begin < m_parents.size(); begin += keysPerLeaf) {
        const size_t end = std::min(begin + keysPerLeaf, m_parents.size());
        QByteArray leaf =
            "<</Limits[" + QByteArray::number(begin) + ' ' + QByteArray::number(end - 1) + "]/Nums[";
        for (size_t key = begin; key < end; ++key) {
            appendInteger(leaf, qint64(key));
            leaf += ' ';
            appendReference(leaf, m_parents[key]);
            leaf += ' ';
        }
        leaves += reference(m_file.write(QByteArray(leaf + "]>>"))) + ' ';
    }
    return m_file.write("<</Kids[" + leaves + "]>>");
}

QByteArray StructureTree::writeIdentifiers()
{
    if (m_identified.empty())
        return {};
    QByteArray names;
    for (size_t i = 0; i < m_identified.size(); ++i)
        names += identifier(i + 1) + reference(m_identified[i]) + ' ';
    const QByteArray limits = identifier(1) + identifier(m_identified.size());
    const ObjectId leaf = m_file.write(QByteArray("<</Limits[" + limits + "]/Names[" + names + "]>>"));
    return "/IDTree<</Kids[" + reference(leaf) + "]>>";
}

ObjectId StructureTree::finish()
{
    const ObjectId document = at(root()).object;
    close(root());
    m_file.write(m_treeRoot,
        "<</Type/StructTreeRoot/K " + reference(document) + "/ParentTree " + reference(writeParentTree())
            + "/ParentTreeNextKey " + QByteArray::number(m_parents.size()) + writeIdentifiers()
            + "/RoleMap<</Title/P/Subtitle/P>>>>");
    return m_treeRoot;
}

} // namespace twb::report
