// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tags/tagoperationdialog.h"

#include "ui/library/librarysession.h"
#include "ui/presentation/errortext.h"
#include "ui/tags/tagplantext.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

namespace twb::ui {

using namespace Qt::StringLiterals;
using Kind = edit::TagOperation::Kind;

namespace {
constexpr int margin = 16;
constexpr int leastPreview = 60; // pixels of LOOK.md: some three lines
} // namespace

TagOperationDialog::TagOperationDialog(
    const Services &services, Kind kind, const edit::TagTree &tags, const RecordId &tag, QWidget *parent)
    : PlainDialog(services.theme, "tagOperationDialog"_L1, {}, parent), m_services(services), m_kind(kind),
      m_tags(tags), m_preview(new QLabel(this))
{
    if (const edit::Tag *known = tags.find(tag))
        m_tag = *known;
    const bool chooses = kind == Kind::Move || kind == Kind::Merge;
    setUsualSize(620, chooses ? 560 : 220);
    makeParts();
    closeWith(services.library);
    plan();
}

TagOperationDialog::~TagOperationDialog()
{
    m_services.library.requestStop(m_planChannel);
}

TagOperationDialog::Words TagOperationDialog::words() const
{
    switch (m_kind) {
    case Kind::Rename:
        return {tr("Rename tag"), tr("New name of “%1”"), tr("Rename")};
    case Kind::Move:
        return {tr("Move tag"), tr("Move “%1” under"), tr("Move")};
    case Kind::Merge:
        return {tr("Merge tag"), tr("Merge “%1” into"), tr("Merge")};
    case Kind::Delete:
        break;
    }
    return {tr("Delete tag"), tr("Delete “%1”?"), tr("Delete")};
}

void TagOperationDialog::makeParts()
{
    const Theme &theme = m_services.theme;
    const Words said = words();
    setWindowTitle(said.title);
    addText(said.question.arg(m_tag.name), TextRole::Section);
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setWordWrap(true);
    m_preview->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_accept = addAcceptButton(said.accept);
    if (m_kind == Kind::Rename)
        addName();
    else if (m_kind != Kind::Delete)
        addFinder();
    m_room = new QScrollArea(this);
    m_room->setWidget(m_preview);
    m_room->setWidgetResizable(true);
    m_room->setFrameShape(QFrame::NoFrame);
    m_room->setAccessibleName(tr("What would change"));
    m_room->setMinimumHeight(theme.space(leastPreview));
    parts().addWidget(m_room, 1);
}

void TagOperationDialog::addName()
{
    m_name = new QLineEdit(m_tag.name, this);
    m_name->setAccessibleName(tr("New name"));
    m_name->selectAll();
    m_keep = new QCheckBox(tr("&Keep the old name as a synonym, so that it is still found"), this);
    m_keep->setChecked(true);
    m_name->setFocus(Qt::OtherFocusReason);
    parts().addWidget(m_name);
    parts().addWidget(m_keep);
    connect(m_name, &QLineEdit::textChanged, this, &TagOperationDialog::plan);
    connect(m_keep, &QCheckBox::toggled, this, &TagOperationDialog::plan);
}

void TagOperationDialog::addFinder()
{
    m_finder = new TagFinder(m_services.theme, this);
    m_finder->model().setTags(m_tags, m_tag.id);
    if (m_kind == Kind::Move)
        m_finder->model().addTop(tr("(at the top, under no other tag)"));
    m_finder->fitColumns();
    m_finder->field()->setFocus(Qt::OtherFocusReason);
    parts().addWidget(m_finder, 1);
    connect(m_finder, &TagFinder::rowChanged, this, &TagOperationDialog::plan);
    connect(m_finder, &TagFinder::entered, this, [this] {
        if (m_finder->model().rowCount() > 0)
            m_finder->list()->setCurrentIndex(m_finder->model().index(0, 0));
    });
}

edit::TagOperation TagOperationDialog::operation() const
{
    edit::TagOperation operation{.kind = m_kind, .tag = m_tag.id};
    if (m_name) {
        operation.name = m_name->text();
        operation.keepName = m_keep->isChecked();
    }
    if (m_finder && m_finder->row() >= 0)
        operation.other = m_finder->model().tag(m_finder->row());
    return operation;
}

bool TagOperationDialog::isGiven() const
{
    if (m_name)
        return !m_name->text().trimmed().isEmpty();
    return !m_finder || m_finder->row() >= 0;
}

/// Until the plan is there nothing can be accepted.
void TagOperationDialog::plan()
{
    m_accept->setEnabled(false);
    if (!isGiven()) {
        showText(m_name ? tr("Please type a name.") : tr("Please choose a tag."), false);
        return;
    }
    const auto work = [wanted = operation()](const store::Library &library, const index::Index &,
                          const Progress &) { return edit::planOf(library, wanted); };
    const auto done = [this, wanted = operation()](const Result<edit::TagPlan> &plan) {
        if (isGiven() && wanted == operation())
            showPlan(plan);
    };
    m_services.library.read(m_planChannel, this, work, done);
}

void TagOperationDialog::showPlan(const Result<edit::TagPlan> &plan)
{
    if (!plan) {
        showText(errorText(plan.error()), true);
        return;
    }
    const bool changes = !plan->tags.isEmpty() || !plan->records.isEmpty();
    showText(changes ? planText(*plan, m_tags, m_services.formats) : tr("Nothing would change."), false);
    m_accept->setEnabled(changes);
}

void TagOperationDialog::showText(const QString &text, bool isProblem)
{
    m_preview->setText(text);
    m_preview->setObjectName(isProblem ? "problem"_L1 : QLatin1StringView());
    m_preview->style()->unpolish(m_preview);
    m_preview->style()->polish(m_preview);
    if (!m_finder)
        return;
    const Theme &theme = m_services.theme; // what the text does not need is for the tags
    m_room->setMaximumHeight(
        qMax(theme.space(leastPreview), m_preview->heightForWidth(width() - theme.space(2 * margin))));
}

QString TagOperationDialog::preview() const
{
    return m_preview->text();
}

} // namespace twb::ui
