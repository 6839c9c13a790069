// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/templates/templatestore.h"
#include "ui/presentation/formats.h"
#include "ui/presentation/prompts.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace twb::ui {

/// Changes how reports look: logo, colour, font, margins, head and foot of the pages. What is chosen is
/// handed to the preview at once and kept in the user's folder when saved.
class StyleEditor final : public QWidget {
    Q_OBJECT

public:
    /// All outlive the editor.
    StyleEditor(const report::TemplateStore &store, Prompts &prompts, const Theme &theme,
        const Formats &formats, QWidget *parent = nullptr);

    /// Begins with the style of a template.
    void edit(const report::ReportTemplate &layout);

    /// The style as it is chosen now; nothing while it cannot be used.
    std::optional<report::StyleFile> made() const;

Q_SIGNALS:
    /// made() is another one.
    void changed();

    void finished();

private:
    void makeLogo(QVBoxLayout &column);
    void makeType(QVBoxLayout &column);
    void makeLines(QVBoxLayout &column);
    void makeMargins(QVBoxLayout &column);
    QWidget *makeButtons();
    QLabel *label(QVBoxLayout &column, const QString &text, QWidget *buddy);
    QLabel *help(QVBoxLayout &column, const QString &text = {});
    QLineEdit *line(QVBoxLayout &column, const QString &text);
    QDoubleSpinBox *number(double least, double most, double step, const QString &name);
    void chooseLogo();
    void removeLogo();
    void chooseColour();
    void show(const report::StyleFile &style);
    void tell();
    QString problem() const;
    QString contrastText() const;
    QColor colour() const;
    void save();
    void reset();
    void leave();

    const report::TemplateStore &m_store;
    Prompts &m_prompts;
    const Theme &m_theme;
    const Formats &m_formats;
    QString m_name; ///< of the style
    report::StyleFile m_style; ///< what the controls do not show stays as it was
    std::optional<report::StyleFile> m_begun; ///< what it was when editing began
    QString m_logoSource; ///< a picture that is not beside the style yet
    bool m_filling = false;

    QLabel *m_about;
    QPushButton *m_chooseLogo;
    QLabel *m_logo;
    QPushButton *m_removeLogo;
    QWidget *m_logoDetails;
    QLineEdit *m_logoText;
    QDoubleSpinBox *m_logoHeight;
    QLineEdit *m_colour;
    QLabel *m_contrast;
    QComboBox *m_font;
    QDoubleSpinBox *m_size;
    QLineEdit *m_headerStart;
    QLineEdit *m_headerEnd;
    QLineEdit *m_footerStart;
    QDoubleSpinBox *m_margins[4]; ///< left, right, top, bottom
    QLabel *m_problem;
    QPushButton *m_save;
    QPushButton *m_reset;
};

} // namespace twb::ui
