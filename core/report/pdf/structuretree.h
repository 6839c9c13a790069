// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pdf/pdfsyntax.h"

#include <vector>

namespace twb::report {

class PdfFile;

/// A structure element that is still open. -1 is none.
struct ElementId {
    int value = -1;

    explicit operator bool() const { return value >= 0; }
    bool operator==(const ElementId &) const = default;
};

/// The logical structure of the file (ISO 32000-1, 14.7). An element is written and forgotten when it is
/// closed, so that only open ones cost memory.
class StructureTree {
public:
    /// \a file outlives this. Opens the root element, a Document.
    explicit StructureTree(PdfFile &file);

    ElementId root() const { return {0}; }

    /// \a type: a standard structure type such as "P", or one of the role map. \a entries: further entries
    /// of its dictionary.
    ElementId open(ElementId parent, const QByteArray &type, const QByteArray &entries = {});
    void addEntries(ElementId element, const QByteArray &entries);

    /// Names the element uniquely, as PDF/UA asks of notes.
    void addIdentifier(ElementId element);
    const QByteArray &type(ElementId element) const { return at(element).type; }

    /// Marked content number \a content of \a page belongs to the element.
    void addContent(ElementId element, ObjectId page, int content);

    /// The annotation belongs to the element. Returns the key that the annotation names as StructParent.
    int addAnnotation(ElementId element, ObjectId page, ObjectId annotation);

    /// Elements that own the marked contents of a page, by number. Returns the page's StructParents key.
    int addPage(const std::vector<ObjectId> &owners);

    ObjectId object(ElementId element) const { return at(element).object; }

    /// No more content. Closing what is not open any more does nothing.
    void close(ElementId element);

    /// Closes the root and writes what belongs to the tree as a whole. Returns the StructTreeRoot.
    ObjectId finish();

private:
    struct Element {
        QByteArray type;
        QByteArray entries;
        QByteArray kids;
        ObjectId object;
        ObjectId parent;
        ObjectId page;
        bool open = false;
    };

    Element &at(ElementId element) { return m_elements[size_t(element.value)]; }
    const Element &at(ElementId element) const { return m_elements[size_t(element.value)]; }
    ObjectId writeParentTree();
    QByteArray writeIdentifiers();

    PdfFile &m_file;
    ObjectId m_treeRoot;
    std::vector<Element> m_elements;
    std::vector<int> m_free;
    std::vector<ObjectId> m_identified; ///< elements, in the order of their names
    std::vector<ObjectId> m_parents; ///< values of the parent tree, by key
};

} // namespace twb::report
