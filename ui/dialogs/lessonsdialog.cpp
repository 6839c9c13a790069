// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/lessonsdialog.h"

#include "core/model/identity.h"
#include "ui/delegates/carddelegate.h"
#include "ui/models/roles.h"
#include "ui/presentation/errortext.h"
#include "ui/views/cardview.h"

#include <QClipboard>
#include <QComboBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace twb::ui {

using namespace Qt::StringLiterals;
using model::VocabularyId;

namespace {

constexpr int mostCompared = 100;
constexpr qsizetype mostLessonsListed = 30;

QStringList keysOf(const QJsonArray &municipalities)
{
    QStringList keys;
    for (const QJsonValue municipality : municipalities)
        keys.append(municipality.toObject().value("ags"_L1).toString());
    return keys;
}

/// Name and town size of a municipality as far as the library knows it.
std::pair<QString, QString> municipality(const store::Library &library, const QString &key)
{
    const auto state = library.record(model::municipalityId(key));
    if (!state || state->isTrashed())
        return {};
    return {model::recordTitle(state->fields), state->fields.value("town_size"_L1).toString()};
}

/// What a project is about: its title, then every text it holds.
QString outlineOf(const QJsonObject &fields)
{
    QStringList texts{model::recordTitle(fields)};
    for (const model::Field &field : model::fields(model::Kind::Project)) {
        const QJsonValue value = fields.value(field.id);
        if (field.type == model::FieldType::Text)
            texts.append(value.toString());
        else if (field.type == model::FieldType::Lines)
            for (const QJsonValue line : value.toArray())
                texts.append(line.toString());
    }
    texts.removeAll(QString());
    return texts.join(u"\n\n"_s);
}

} // namespace

LessonsDialog::LessonsDialog(LibrarySession &library, SearchSession &search, const Theme &theme,
    const Formats &formats, QWidget *parent)
    : PlainDialog(theme, "lessonsDialog"_L1, tr("Lessons for this plan"), parent), m_library(library),
      m_search(search), m_formats(formats), m_model(formats)
{
    setUsualSize(940, 600);
    auto *buttons = addButtons(QDialogButtonBox::Close);
    m_open = buttons->addButton(tr("Read lesson"), QDialogButtonBox::ActionRole);
    m_copy = buttons->addButton(tr("Copy list"), QDialogButtonBox::ActionRole);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(theme.space(16));
    sides->addWidget(makePlanPart(theme), 2);
    sides->addWidget(makeLessonPart(theme), 3);
    parts().addLayout(sides, 1);
    connect(m_open, &QPushButton::clicked, this, &LessonsDialog::openLesson);
    connect(m_copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_model.text()); });
    connect(&library, &LibrarySession::indexChanged, this, &LessonsDialog::ask);
    closeWith(library);
    m_outline->setFocus();
    list(Found());
}

QComboBox *LessonsDialog::addChoice(QFormLayout &layout, const QString &label, VocabularyId vocabulary)
{
    auto *choice = new QComboBox(this);
    choice->setAccessibleName(label);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(12);
    choice->addItem(tr("Not specified"), QString());
    for (const model::Term &term : model::terms(vocabulary))
        choice->addItem(term.label.in(m_formats.language()).toString(), QString(term.id));
    layout.addRow(label, choice);
    connect(choice, &QComboBox::currentIndexChanged, this, &LessonsDialog::ask);
    return choice;
}

QWidget *LessonsDialog::makePlanPart(const Theme &theme)
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(theme.space(8));
    auto *caption = new QLabel(tr("Outline of the plan"), part);
    m_outline = new QPlainTextEdit(part);
    m_outline->setAccessibleName(caption->text());
    m_outline->setPlaceholderText(
        tr("Paste here what is planned: an application, a council paper, some notes."));
    m_outline->setTabChangesFocus(true);
    caption->setBuddy(m_outline);
    auto *help = new QLabel(tr("The text stays on this computer and is not kept."), part);
    help->setFont(theme.font(TextRole::Meta));
    help->setForegroundRole(QPalette::PlaceholderText);
    help->setWordWrap(true);
    layout->addWidget(caption);
    layout->addWidget(m_outline, 1);
    layout->addWidget(help);
    auto *choices = new QFormLayout;
    choices->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    choices->setVerticalSpacing(theme.space(8));
    m_field = addChoice(*choices, tr("Field of action"), VocabularyId::ActionField);
    m_phase = addChoice(*choices, tr("Phase"), VocabularyId::Phase);
    m_townSize = addChoice(*choices, tr("Town size"), VocabularyId::TownSize);
    layout->addLayout(choices);
    connect(m_outline, &QPlainTextEdit::textChanged, this, &LessonsDialog::ask);
    return part;
}

QWidget *LessonsDialog::makeLessonPart(const Theme &theme)
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(theme.space(8));
    m_summary = new QLabel(part);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_lessons = new CardView(part);
    auto *delegate = new CardDelegate(theme, m_lessons);
    delegate->setShowsReasons(true);
    m_lessons->setModel(&m_model);
    m_lessons->setItemDelegate(delegate);
    m_lessons->updateCardHeight();
    m_lessons->setAccessibleName(tr("Lessons"));
    m_lessons->setAccessibleDescription(tr("Enter reads the chosen lesson"));
    layout->addWidget(m_summary);
    layout->addWidget(m_lessons, 1);
    connect(m_lessons, &QListView::activated, this, &LessonsDialog::openLesson);
    return part;
}

void LessonsDialog::takeProject(const RecordId &project)
{
    struct Taken {
        QJsonObject fields;
        QString townSize;
    };
    const auto work = [project](const store::Library &library, const index::Index &,
                          const Progress &) -> Result<Taken> {
        const auto state = library.record(project);
        if (!state)
            return std::unexpected(state.error());
        Taken taken{state->fields, {}};
        for (const QString &key : keysOf(state->fields.value("municipalities"_L1).toArray()))
            if (taken.townSize.isEmpty())
                taken.townSize = municipality(library, key).second;
        return taken;
    };
    m_library.read(m_projectChannel, this, work, [this, project](const Result<Taken> &taken) {
        if (!taken) {
            m_summary->setText(errorText(taken.error()));
            return;
        }
        m_project = project;
        const QString field = taken->fields.value("action_fields"_L1).toArray().first().toString();
        m_field->setCurrentIndex(qMax(0, m_field->findData(field)));
        m_townSize->setCurrentIndex(qMax(0, m_townSize->findData(taken->townSize)));
        m_outline->setPlainText(outlineOf(taken->fields));
    });
}

search::Plan LessonsDialog::plan() const
{
    search::Plan plan;
    plan.text = m_outline->toPlainText();
    if (const QString field = m_field->currentData().toString(); !field.isEmpty())
        plan.actionFields.append(field);
    plan.phase = m_phase->currentData().toString();
    plan.townSize = m_townSize->currentData().toString();
    plan.project = m_project;
    return plan;
}

/// Every change asks anew; the newest question wins.
void LessonsDialog::ask()
{
    const search::Plan asked = plan();
    const auto work = [query = search::lessonsFor(asked)](
                          search::Searcher &searcher) { return searcher.similar(query, mostCompared); };
    m_search.ask(SideQuestion::Lessons, this, work,
        [this, asked](const Result<QList<search::SimilarRecord>> &records) {
            if (records)
                rank(asked, *records);
            else
                m_summary->setText(errorText(records.error()));
        });
}

void LessonsDialog::rank(const search::Plan &plan, const QList<search::SimilarRecord> &records)
{
    const auto work = [plan, records](const store::Library &library, const index::Index &, const Progress &) {
        return compare(library, plan, records);
    };
    m_library.read(m_compareChannel, this, work, [this](const Result<Found> &found) {
        if (found)
            list(*found);
        else if (found.error().code != ErrorCode::Cancelled)
            m_summary->setText(errorText(found.error()));
    });
}

Result<LessonsDialog::Found> LessonsDialog::compare(
    const store::Library &library, const search::Plan &plan, const QList<search::SimilarRecord> &records)
{
    Found found;
    QHash<QString, QString> townSizes;
    QList<search::LessonCandidate> candidates;
    for (const search::SimilarRecord &record : records) {
        const auto state = library.record(record.entry.id);
        if (!state && state.error().code == ErrorCode::RecordNotFound)
            continue; // the index is behind the library
        if (!state)
            return std::unexpected(state.error());
        search::LessonCandidate candidate{record, state->fields, {}};
        for (const QString &key : record.entry.municipalities) {
            if (!townSizes.contains(key)) {
                const auto [name, size] = municipality(library, key);
                found.names.insert(key, name);
                townSizes.insert(key, size);
            }
            candidate.townSizes.append(townSizes.value(key));
        }
        candidates.append(candidate);
    }
    found.lessons = search::rankLessons(plan, candidates);
    found.lessons.resize(qMin(found.lessons.size(), mostLessonsListed));
    return found;
}

void LessonsDialog::list(const Found &found)
{
    m_model.setLessons(found.lessons, found.names);
    const bool some = !found.lessons.isEmpty();
    const bool asked = !m_outline->toPlainText().trimmed().isEmpty() || m_field->currentIndex() > 0;
    m_summary->setText(some
            ? tr("%n lesson(s) that bear on it, the nearest first", nullptr, int(found.lessons.size()))
            : asked ? tr("The library holds no lesson that bears on it.")
                    : tr("The lessons appear as soon as the outline says what it is about."));
    m_open->setEnabled(some);
    m_copy->setEnabled(some);
    if (some)
        m_lessons->setCurrentIndex(m_model.index(0));
}

void LessonsDialog::openLesson()
{
    const QUuid id = m_lessons->currentIndex().data(IdRole).toUuid();
    if (id.isNull())
        return;
    Q_EMIT recordWanted(RecordId(id));
    accept();
}

} // namespace twb::ui
