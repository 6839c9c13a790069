// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/bulkfielddialog.h"

#include "ui/bulk/bulkplantext.h"
#include "ui/editor/fieldbox.h"
#include "ui/editor/fieldinput.h"
#include "ui/library/librarysession.h"
#include "ui/presentation/problemtext.h"
#include "ui/presentation/prompts.h"
#include "ui/theme/tables.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

namespace twb::ui {

using namespace Qt::StringLiterals;
using model::Kind;

namespace {

constexpr int typingPause = 200; // milliseconds, after which the preview is worked out
constexpr QStringView reviewField = u"review_state";

} // namespace

BulkFieldDialog::BulkFieldDialog(const Services &services, const EditorTools &tools,
    const QList<RecordId> &records, Purpose purpose, QWidget *parent)
    : PlainDialog(services.theme, "bulkFieldDialog"_L1,
          purpose == Purpose::Review ? tr("Change review state") : tr("Set field"), parent),
      m_services(services), m_tools(tools), m_records(records), m_purpose(purpose),
      m_refusals(services.formats.language()), m_fields(new QComboBox(this)), m_ways(new QComboBox(this)),
      m_room(new QScrollArea(this)), m_refusalTable(new QTableView(this))
{
    setUsualSize(640, 520);
    m_soon.setSingleShot(true);
    m_soon.setInterval(typingPause);
    makeParts();
    connect(&m_soon, &QTimer::timeout, this, &BulkFieldDialog::plan);
    connect(m_fields, &QComboBox::currentIndexChanged, this, &BulkFieldDialog::takeField);
    connect(m_ways, &QComboBox::currentIndexChanged, this, &BulkFieldDialog::planSoon);
    closeWith(services.library);
    showRefusals({}, {});
    load();
}

BulkFieldDialog::~BulkFieldDialog()
{
    m_services.library.requestStop(m_kindsChannel);
    m_services.library.requestStop(m_planChannel);
}

void BulkFieldDialog::makeParts()
{
    const int count = int(m_records.size());
    addText(isReview() ? tr("Review state of %n record(s)", nullptr, count)
                       : tr("Field of %n record(s)", nullptr, count),
        TextRole::Section);
    m_room->setObjectName("form"_L1);
    m_room->setFrameShape(QFrame::NoFrame);
    m_room->setWidgetResizable(true);
    m_room->setFocusPolicy(Qt::NoFocus);
    makePlainTable(*m_refusalTable, m_refusals, tr("Records that stay as they are"));
    m_refusalTable->horizontalHeader()->setStretchLastSection(true);
    m_accept = addAcceptButton(tr("Apply"));
    m_accept->setEnabled(false);
    parts().addWidget(makeChoice());
    parts().addWidget(m_room, 2);
    m_preview = addText();
    m_refusalHead = addText();
    parts().addWidget(m_refusalTable, 3);
}

/// Which field, and what becomes of what is there; of the review state there is nothing to choose.
QWidget *BulkFieldDialog::makeChoice()
{
    auto *choice = new QWidget(this);
    auto *layout = new QHBoxLayout(choice);
    layout->setContentsMargins({});
    layout->setSpacing(m_services.theme.space(16));
    const auto add = [&](QComboBox *box, const QString &name) {
        auto *label = new QLabel(name, choice);
        label->setBuddy(box);
        auto *column = new QVBoxLayout;
        column->setSpacing(m_services.theme.space(4));
        column->addWidget(label);
        column->addWidget(box);
        layout->addLayout(column, 1);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        box->setMaxVisibleItems(20);
    };
    add(m_fields, tr("&Field"));
    add(m_ways, tr("&How"));
    choice->setVisible(!isReview());
    return choice;
}

void BulkFieldDialog::load()
{
    const auto work = [records = m_records](const store::Library &library, const index::Index &,
                          const Progress &progress) { return edit::kindsOf(library, records, progress); };
    m_services.library.read(m_kindsChannel, this, work, [this](const Result<QList<Kind>> &kinds) {
        if (kinds) {
            offer(*kinds);
            Q_EMIT loaded();
        } else if (kinds.error().code != ErrorCode::Cancelled) {
            m_services.prompts.showError(kinds.error());
            reject();
        }
    });
}

void BulkFieldDialog::offer(const QList<Kind> &kinds)
{
    m_offers = edit::bulkFields(kinds);
    if (isReview()) {
        m_offers.clear();
        for (const Kind kind : kinds)
            if (const model::Field *field = model::findField(kind, reviewField); field && m_offers.isEmpty())
                m_offers.append({kind, field});
    }
    for (const Offer &each : std::as_const(m_offers))
        m_fields->addItem(nameOf(each, kinds));
    if (m_offers.isEmpty())
        m_preview->setText(isReview() ? tr("None of the chosen records has a review state.")
                                      : tr("The chosen records have no field that can be set together."));
}

/// Says which kinds have the field, where not all of those chosen do.
QString BulkFieldDialog::nameOf(const Offer &offer, const QList<Kind> &kinds) const
{
    const model::Language language = m_services.formats.language();
    const QString label = offer.second->label.in(language).toString();
    QStringList having;
    for (const Kind kind : kinds)
        if (edit::hasSameField(kind, {offer.first, offer.second->id.toString()}))
            having.append(model::kindLabel(kind).in(language).toString());
    return having.size() == kinds.size() ? label : u"%1 (%2)"_s.arg(label, having.join(u", "_s));
}

void BulkFieldDialog::choose(const QString &field)
{
    const auto found =
        std::ranges::find_if(m_offers, [&](const Offer &offer) { return offer.second->id == field; });
    Q_ASSERT(found != m_offers.end());
    m_fields->setCurrentIndex(int(found - m_offers.begin()));
}

void BulkFieldDialog::takeField()
{
    const Offer &offer = m_offers.at(m_fields->currentIndex());
    fillWays(*offer.second);
    auto *page = new QWidget(m_room);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    m_box = new FieldBox(*offer.second, m_tools, page);
    layout->addWidget(m_box);
    layout->addStretch(1);
    m_room->setWidget(page);
    connect(m_box, &FieldBox::edited, this, &BulkFieldDialog::planSoon);
    if (isReview())
        m_box->input()->takeFocus();
    planSoon();
}

void BulkFieldDialog::fillWays(const model::Field &field)
{
    using model::FieldType;
    const bool isList = field.type == FieldType::Terms || field.type == FieldType::Lines
        || field.type == FieldType::Municipalities || field.type == FieldType::Sources
        || field.type == FieldType::Records || field.type == FieldType::Applications
        || field.type == FieldType::Ratings;
    const QSignalBlocker blocker(m_ways);
    m_ways->clear();
    if (isList)
        m_ways->addItem(tr("Add to what is there"), Behind);
    m_ways->addItem(tr("Set everywhere"), Everywhere);
    m_ways->addItem(tr("Only where nothing is there yet"), WhereEmpty);
    if (field.requirement != model::Requirement::Required)
        m_ways->addItem(tr("Empty the field"), Empty);
}

BulkFieldDialog::Way BulkFieldDialog::way() const
{
    return Way(m_ways->currentData().toInt());
}

edit::FieldChange BulkFieldDialog::change() const
{
    if (!m_box)
        return {};
    const Offer &offer = m_offers.at(m_fields->currentIndex());
    edit::FieldChange change{offer.first, offer.second->id.toString(), m_box->input()->value()};
    if (isReview())
        return change;
    if (way() == Empty)
        change.value = QJsonValue::Null;
    if (way() == WhereEmpty)
        change.existing = edit::Existing::Kept;
    else if (way() == Behind)
        change.existing = edit::Existing::Extended;
    return change;
}

/// What is wrong with the value itself, in whatever record; empty when nothing is.
QString BulkFieldDialog::problem() const
{
    const edit::FieldChange wanted = change();
    if (wanted.value.isNull())
        return {};
    QStringList sentences;
    for (const model::Problem &each : model::validate(wanted.kind, {{wanted.field, wanted.value}}))
        if (each.field == wanted.field)
            sentences.append(problemText(each, m_box->field()));
    sentences.removeDuplicates();
    return sentences.join(u' ');
}

/// Until the plan is there nothing can be accepted.
void BulkFieldDialog::planSoon()
{
    m_accept->setEnabled(false);
    m_box->setEnabled(isReview() || way() != Empty);
    const QString wrong = problem();
    m_box->setProblem(wrong);
    if (!wrong.isEmpty())
        m_preview->clear();
    m_soon.start();
}

void BulkFieldDialog::plan()
{
    const edit::FieldChange wanted = change();
    const bool isMissing = wanted.value.isNull() && (isReview() || way() != Empty);
    if (isMissing || !problem().isEmpty()) {
        m_services.library.requestStop(m_planChannel);
        m_preview->setText(isMissing ? tr("Please choose or type a value.") : QString());
        showRefusals({}, {});
        Q_EMIT planned();
        return;
    }
    const auto work = [records = m_records, wanted](
                          const store::Library &library, const index::Index &, const Progress &progress) {
        return edit::planField(library, records, wanted, progress);
    };
    m_services.library.read(m_planChannel, this, work, [this](const Result<edit::BulkPlan> &result) {
        if (!m_soon.isActive())
            showPlan(result);
    });
}

void BulkFieldDialog::showPlan(const Result<edit::BulkPlan> &plan)
{
    if (!plan) {
        if (plan.error().code != ErrorCode::Cancelled)
            m_services.prompts.showError(plan.error());
        return;
    }
    m_preview->setText(planText(*plan, change().value.isNull(), !isReview()));
    showRefusals(refusalHead(*plan, isReview()), plan->refused);
    m_accept->setEnabled(plan->changed > 0);
    Q_EMIT planned();
}

void BulkFieldDialog::showRefusals(const QString &head, const QList<edit::Refusal> &refusals)
{
    m_refusals.setRefusals(refusals);
    m_refusalHead->setText(head);
    m_refusalHead->setVisible(!refusals.isEmpty());
    m_refusalTable->setVisible(!refusals.isEmpty());
    m_refusalTable->setColumnWidth(RefusalModel::Record, m_services.theme.space(260));
    m_refusalTable->resizeRowsToContents();
}

QString BulkFieldDialog::preview() const
{
    return m_preview->text();
}

} // namespace twb::ui
