// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/inputs/ratingsinput.h"

#include "ui/editor/choicelist.h"
#include "ui/editor/growingedit.h"
#include "ui/editor/spelling/spellhighlighter.h"
#include "ui/editor/spelling/spellmenu.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace twb::ui {

using namespace Qt::StringLiterals;
using model::VocabularyId;

namespace {

constexpr QLatin1StringView openRating{"open"};
constexpr int reasonLines = 4; ///< shown at most

QString withoutBreaks(const QString &text)
{
    return text.simplified();
}

} // namespace

RatingsInput::RatingsInput(const EditorTools &tools, QWidget *parent) : FieldInput(parent), m_tools(tools)
{
    new QGridLayout(this);
    QString group;
    for (const model::Term &criterion : model::terms(VocabularyId::Criterion)) {
        const QString head =
            model::criterionGroup(QString(criterion.id)).in(tools.formats.language()).toString();
        if (head != group) {
            group = head;
            auto *label = new QLabel(head, this);
            label->setTextFormat(Qt::PlainText);
            label->setForegroundRole(QPalette::PlaceholderText);
            auto *grid = qobject_cast<QGridLayout *>(layout());
            grid->addWidget(label, grid->rowCount(), 0, 1, 2);
            m_heads.append(label);
        }
        addRow(criterion);
    }
    connect(&tools.theme, &Theme::changed, this, &RatingsInput::applyTheme);
    applyTheme();
}

void RatingsInput::addRow(const model::Term &criterion)
{
    const QString name = criterion.label.in(m_tools.formats.language()).toString();
    auto *grid = qobject_cast<QGridLayout *>(layout());
    const Row row{
        criterion.id, new QLabel(name, this), new QComboBox(this), new GrowingEdit(1, reasonLines, this), {}};
    row.name->setTextFormat(Qt::PlainText);
    row.name->setWordWrap(true);
    row.name->setBuddy(row.rating);
    addRatings(row.rating);
    row.rating->setAccessibleName(tr("Rating: %1").arg(name));
    row.rating->installEventFilter(this);
    new SpellHighlighter(row.reason->document(), m_tools.spelling, m_tools.theme);
    new SpellMenu(row.reason, m_tools.spelling);
    row.reason->setPlaceholderText(tr("Why?"));
    row.reason->setAccessibleName(tr("Reason: %1").arg(name));
    const int line = grid->rowCount();
    grid->addWidget(row.name, line, 0);
    grid->addWidget(row.rating, line, 1);
    grid->addWidget(row.reason, line + 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    connect(row.rating, &QComboBox::activated, this, [this] {
        count();
        Q_EMIT edited();
    });
    connect(row.reason, &GrowingEdit::typed, this, &FieldInput::edited);
    m_rows.append(row);
}

void RatingsInput::addRatings(QComboBox *box) const
{
    for (const model::Term &rating : model::terms(VocabularyId::Rating))
        box->addItem(rating.label.in(m_tools.formats.language()).toString(), QString(rating.id));
    box->setItemDelegate(new ChoiceDelegate(box));
    box->setCurrentIndex(box->findData(QString(openRating)));
}

void RatingsInput::applyTheme()
{
    const Theme &theme = m_tools.theme;
    layout()->setContentsMargins({});
    qobject_cast<QGridLayout *>(layout())->setHorizontalSpacing(theme.space(12));
    qobject_cast<QGridLayout *>(layout())->setVerticalSpacing(theme.space(4));
    QFont head = theme.font(TextRole::Meta);
    head.setWeight(QFont::DemiBold);
    for (QLabel *label : std::as_const(m_heads)) {
        label->setFont(head);
        label->setContentsMargins(0, theme.space(label == m_heads.first() ? 0 : 16), 0, 0);
    }
    for (const Row &row : std::as_const(m_rows)) {
        row.name->setFont(theme.font(TextRole::Body));
        row.name->setContentsMargins(0, theme.space(8), 0, 0);
    }
}

/// The wheel scrolls the form and changes no value on its way.
bool RatingsInput::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && qobject_cast<QComboBox *>(watched)) {
        event->ignore();
        return true;
    }
    return FieldInput::eventFilter(watched, event);
}

void RatingsInput::takeFocus()
{
    m_rows.first().rating->setFocus(Qt::OtherFocusReason);
}

void RatingsInput::setSpoken(const QString &name, const QString &description)
{
    setAccessibleName(name);
    setAccessibleDescription(description);
}

void RatingsInput::count()
{
    QStringList parts;
    for (const model::Term &rating : model::terms(VocabularyId::Rating)) {
        const auto isSuch = [&](const Row &row) { return row.rating->currentData().toString() == rating.id; };
        const auto number = std::ranges::count_if(std::as_const(m_rows), isSuch);
        parts.append(tr("%1: %2", "rating: how many")
                .arg(rating.label.in(m_tools.formats.language()).toString())
                .arg(number));
    }
    Q_EMIT remarked(parts.join(u" · "_s));
}

QJsonValue RatingsInput::read() const
{
    QJsonArray ratings;
    for (const Row &row : m_rows) {
        QJsonObject rating = row.given;
        rating.insert(u"criterion"_s, row.criterion);
        rating.insert(u"rating"_s, row.rating->currentData().toString());
        if (const QString reason = withoutBreaks(row.reason->text()); !reason.isEmpty())
            rating.insert(u"reason"_s, reason);
        else
            rating.remove("reason"_L1);
        ratings.append(rating);
    }
    for (const QJsonValue other : m_others)
        ratings.append(other);
    return ratings;
}

void RatingsInput::write(const QJsonValue &value)
{
    QHash<QString, QJsonObject> byCriterion;
    m_others = {};
    for (const QJsonValue item : value.toArray()) {
        const QString criterion = item.toObject().value("criterion"_L1).toString();
        const bool known =
            model::findTerm(VocabularyId::Criterion, criterion) && !byCriterion.contains(criterion);
        if (known)
            byCriterion.insert(criterion, item.toObject());
        else
            m_others.append(item);
    }
    for (Row &row : m_rows) {
        row.given = byCriterion.value(row.criterion);
        const QString rating = row.given.value("rating"_L1).toString(openRating);
        if (row.rating->findData(rating) < 0)
            row.rating->addItem(rating, rating);
        row.rating->setCurrentIndex(row.rating->findData(rating));
        row.reason->setText(row.given.value("reason"_L1).toString());
    }
    count();
}

} // namespace twb::ui
