// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/reportform.h"

#include "ui/dialogs/reportscope.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace twb::ui {

using namespace Qt::StringLiterals;
using report::Grouping;

namespace {

/// In the order of the list on screen; the first means that the template decides.
constexpr Grouping groupings[] = {
    Grouping::None, Grouping::ActionField, Grouping::Municipality, Grouping::Tag};

} // namespace

ReportForm::ReportForm(const report::TemplateStore &store, Settings &settings, const Theme &theme,
    const Formats &formats, const QString &scope, QWidget *parent)
    : QWidget(parent), m_store(store), m_settings(settings), m_theme(theme), m_formats(formats)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme.space(6));
    auto *about = new QLabel(scope, this);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    about->setFont(theme.font(TextRole::Lead));
    column->addWidget(about);
    m_records = new RecordChoice(theme, this);
    column->addWidget(m_records);
    connect(m_records, &RecordChoice::changed, this, &ReportForm::changed);
    makeCombos(*column);
    makeChecks(*column);
    column->addStretch(1);
}

QComboBox *ReportForm::combo(QVBoxLayout &column, const QString &label, const QStringList &texts)
{
    auto *words = new QLabel(label, this);
    auto *box = new QComboBox(this);
    box->addItems(texts);
    box->setAccessibleName(QString(label).remove(u'&'));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    words->setBuddy(box);
    column.addWidget(words);
    column.addWidget(box);
    return box;
}

QCheckBox *ReportForm::check(QVBoxLayout &column, const QString &text)
{
    auto *box = new QCheckBox(text, this);
    column.addWidget(box);
    connect(box, &QCheckBox::toggled, this, [this] {
        if (!m_filling)
            Q_EMIT changed();
    });
    return box;
}

void ReportForm::makeCombos(QVBoxLayout &column)
{
    m_template = combo(column, tr("Te&mplate"), {});
    m_description = new QLabel(this);
    m_description->setTextFormat(Qt::PlainText);
    m_description->setWordWrap(true);
    m_description->setFont(m_theme.font(TextRole::Meta));
    m_edit = new QPushButton(this);
    column.addWidget(m_description);
    m_design = new QPushButton(tr("&Design …"), this);
    m_design->setAccessibleDescription(tr("Logo, colour, font and margins of the reports"));
    auto *changes = new QHBoxLayout;
    changes->addWidget(m_edit, 1);
    changes->addWidget(m_design);
    column.addLayout(changes);
    m_titleLabel = new QLabel(tr("&Title (optional)"), this);
    m_title = new QLineEdit(this);
    m_title->setAccessibleName(tr("Title of the report"));
    m_titleLabel->setBuddy(m_title);
    column.addWidget(m_titleLabel);
    column.addWidget(m_title);
    m_order = combo(column, tr("&Order"), {tr("As in the list"), tr("By title")});
    m_grouping = combo(column, tr("&Grouped by"),
        {tr("As the template says"), tr("Not at all"), tr("Field of action"), tr("Municipality"), tr("Tag")});
    m_language = combo(column, tr("&Language of the report"), {tr("German"), tr("English")});
    m_criteriaLabel = new QLabel(tr("&Criteria"), this);
    m_criteria = new QListWidget(this);
    m_criteria->setAccessibleName(tr("Criteria of the comparison"));
    m_criteriaLabel->setBuddy(m_criteria);
    column.addWidget(m_criteriaLabel);
    column.addWidget(m_criteria);

    connect(m_template, &QComboBox::currentIndexChanged, this, &ReportForm::templateChosen);
    connect(m_edit, &QPushButton::clicked, this, &ReportForm::editWanted);
    connect(m_design, &QPushButton::clicked, this, &ReportForm::designWanted);
    connect(m_title, &QLineEdit::textEdited, this, &ReportForm::changed);
    const auto tell = [this] {
        if (!m_filling)
            Q_EMIT changed();
    };
    for (QComboBox *box : {m_order, m_grouping, m_language})
        connect(box, &QComboBox::currentIndexChanged, this, tell);
    connect(m_criteria, &QListWidget::itemChanged, this, tell);
}

void ReportForm::makeChecks(QVBoxLayout &column)
{
    auto *words = new QLabel(tr("What the report tells"), this);
    column.addWidget(words);
    m_lessons = check(column, tr("Lessons of the projects"));
    m_adoptions = check(column, tr("Adoptions"));
    m_sources = check(column, tr("Sources"));
    m_history = check(column, tr("History"));
    m_persons = check(column, tr("Persons and contact points"));
    m_persons->setAccessibleDescription(tr("Include fields that may name persons"));
    m_drafts = check(column, tr("Drafts"));
}

void ReportForm::setTemplates(const QString &chosen)
{
    m_filling = true;
    m_entries = m_store.entries();
    m_template->clear();
    int current = 0;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const report::TemplateEntry &entry = m_entries[i];
        const QString name = entry.name.in(m_formats.language());
        m_template->addItem(entry.error ? tr("%1 (cannot be used)").arg(name) : name);
        if (entry.id == chosen)
            current = int(i);
    }
    m_template->setCurrentIndex(current);
    m_filling = false;
    templateChosen();
}

report::TemplateEntry ReportForm::entry() const
{
    const int index = m_template->currentIndex();
    return index >= 0 && index < m_entries.size() ? m_entries[index] : report::TemplateEntry();
}

void ReportForm::templateChosen()
{
    if (m_filling)
        return;
    const report::TemplateEntry chosen = entry();
    m_description->setText(chosen.description.in(m_formats.language()));
    m_description->setVisible(!m_description->text().isEmpty());
    m_edit->setText(chosen.shipped ? tr("Copy and change …") : tr("Change …"));
    ReportChoice usual;
    usual.language = m_formats.language();
    ReportChoice choice = rememberedChoice(m_settings, chosen.id, usual);
    if (m_isCollection) {
        choice.order = report::Order::AsListed;
        choice.grouping = report::Grouping::None;
    }
    showChoice(choice);
    Q_EMIT changed();
}

void ReportForm::showChoice(const ReportChoice &choice)
{
    m_filling = true;
    m_order->setCurrentIndex(int(choice.order));
    const auto place = choice.grouping ? std::ranges::find(groupings, *choice.grouping) - groupings + 1 : 0;
    m_grouping->setCurrentIndex(int(place));
    m_language->setCurrentIndex(int(choice.language));
    listCriteria(choice.criteria);
    m_lessons->setChecked(choice.lessons);
    m_adoptions->setChecked(choice.adoptions);
    m_sources->setChecked(choice.sources);
    m_history->setChecked(choice.history);
    m_persons->setChecked(choice.persons);
    m_drafts->setChecked(choice.drafts);
    m_filling = false;
}

/// The fields of a comparison, those that it shows ticked; hidden for templates without one.
void ReportForm::listCriteria(const QStringList &chosen)
{
    m_criteria->clear();
    const auto loaded = m_store.load(entry().path);
    const report::TemplatePart *comparison = nullptr;
    if (loaded) {
        for (const report::TemplateParts *parts : {&loaded->front, &loaded->back})
            for (const report::TemplatePart &part : *parts)
                if (part.kind == report::PartKind::Comparison)
                    comparison = &part;
    }
    m_criteria->setVisible(comparison);
    m_criteriaLabel->setVisible(comparison);
    if (!comparison)
        return;
    const QStringList ticked = chosen.isEmpty() ? comparison->fields : chosen;
    for (const model::Field &field : model::fields(model::Kind::Project)) {
        if (field.id == "title"_L1 || field.type == model::FieldType::Json
            || field.type == model::FieldType::Sources)
            continue;
        auto *item = new QListWidgetItem(field.label.in(m_formats.language()).toString(), m_criteria);
        item->setData(Qt::UserRole, QString(field.id));
        item->setCheckState(ticked.contains(QString(field.id)) ? Qt::Checked : Qt::Unchecked);
    }
}

ReportChoice ReportForm::choice() const
{
    ReportChoice choice;
    choice.order = report::Order(std::max(m_order->currentIndex(), 0));
    if (const int grouping = m_grouping->currentIndex(); grouping > 0)
        choice.grouping = groupings[grouping - 1];
    choice.language = model::Language(std::max(m_language->currentIndex(), 0));
    for (int i = 0; i < m_criteria->count(); ++i)
        if (m_criteria->item(i)->checkState() == Qt::Checked)
            choice.criteria.append(m_criteria->item(i)->data(Qt::UserRole).toString());
    choice.lessons = m_lessons->isChecked();
    choice.adoptions = m_adoptions->isChecked();
    choice.sources = m_sources->isChecked();
    choice.history = m_history->isChecked();
    choice.persons = m_persons->isChecked();
    choice.drafts = m_drafts->isChecked();
    return choice;
}

QString ReportForm::title() const
{
    return m_title->text().trimmed();
}

void ReportForm::start(const ReportScope &scope)
{
    const bool isSingle = scope.count == 1;
    m_titleLabel->setVisible(!isSingle);
    m_title->setVisible(!isSingle);
    if (!isSingle && !scope.title.isEmpty()) {
        m_isCollection = true;
        m_title->setText(scope.title);
    }
    const QString last = m_settings.value(keys::reportTemplate);
    if (isSingle && scope.kind == model::Kind::TransferCheck)
        setTemplates(u"transfercheck"_s);
    else
        setTemplates(last.isEmpty() || isSingle ? report::defaultTemplateId(scope.count) : last);
}

void ReportForm::remember()
{
    rememberChoice(m_settings, entry().id, choice());
    m_settings.setValue(keys::reportTemplate, entry().id);
}

} // namespace twb::ui
