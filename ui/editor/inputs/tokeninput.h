// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/choice.h"
#include "ui/editor/fieldinput.h"
#include "ui/theme/theme.h"

class QToolButton;

namespace twb::ui {

class ChoiceField;
class FlowLayout;

/// Several values out of many: tags, terms, records. What is chosen stands as buttons that take it away
/// again; a line below finds more.
class TokenInput final : public FieldInput {
    Q_OBJECT

public:
    TokenInput(
        ChoiceSource &source, const Theme &theme, const QString &invitation, QWidget *parent = nullptr);

    /// Offers these below, as far as they are not chosen; none takes the offer away.
    void setProposals(const QList<Choice> &proposals);

    void setSpoken(const QString &name, const QString &description) override;

protected:
    QJsonValue read() const override;
    void write(const QJsonValue &value) override;

private:
    void add(const Choice &choice);
    void addButton(const Choice &choice);
    void showMore();
    void showRest();
    void removeAt(qsizetype place);
    void takeTyped();
    void showProposals();

    ChoiceSource &m_source;
    const Theme &m_theme;
    QWidget *m_tokens;
    FlowLayout *m_flow;
    ChoiceField *m_field;
    QWidget *m_offer; ///< what is proposed, as buttons that choose it
    QList<Choice> m_proposals;
    QStringList m_values;
    QList<QToolButton *> m_buttons; ///< of the first values, in their order
    QToolButton *m_more; ///< shows further ones where there are very many
};

} // namespace twb::ui
