// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/styleeditor.h"

#include "core/report/templates/placeholders.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace twb::ui {

using namespace Qt::StringLiterals;
using report::StyleFile;

namespace {

constexpr double pointsPerMillimetre = 72 / 25.4;
constexpr double leastContrast = 4.5; // WCAG 2.2, 1.4.3

} // namespace

StyleEditor::StyleEditor(const report::TemplateStore &store, Prompts &prompts, const Theme &theme,
    const Formats &formats, QWidget *parent)
    : QWidget(parent), m_store(store), m_prompts(prompts), m_theme(theme), m_formats(formats),
      m_about(new QLabel(this)), m_problem(new QLabel(this))
{
    auto *fields = new QWidget(this);
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins({});
    column->setSpacing(theme.space(6));
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_about->setFont(theme.font(TextRole::Lead));
    column->addWidget(m_about);
    makeLogo(*column);
    makeType(*column);
    makeLines(*column);
    makeMargins(*column);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(fields);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    QPalette caution = m_problem->palette();
    caution.setColor(QPalette::WindowText, theme.colours().caution);
    m_problem->setPalette(caution);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(theme.space(6));
    all->addWidget(scroll, 1);
    all->addWidget(m_problem);
    all->addWidget(makeButtons());
}

QLabel *StyleEditor::label(QVBoxLayout &column, const QString &text, QWidget *buddy)
{
    auto *words = new QLabel(text, this);
    words->setBuddy(buddy);
    column.addWidget(words);
    return words;
}

QLabel *StyleEditor::help(QVBoxLayout &column, const QString &text)
{
    auto *words = new QLabel(text, this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setFont(m_theme.font(TextRole::Meta));
    column.addWidget(words);
    return words;
}

QLineEdit *StyleEditor::line(QVBoxLayout &column, const QString &text)
{
    auto *edit = new QLineEdit(this);
    edit->setAccessibleName(QString(text).remove(u'&'));
    label(column, text, edit);
    column.addWidget(edit);
    connect(edit, &QLineEdit::textChanged, this, &StyleEditor::tell);
    return edit;
}

QDoubleSpinBox *StyleEditor::number(double least, double most, double step, const QString &name)
{
    auto *box = new QDoubleSpinBox(this);
    box->setRange(least, most);
    box->setSingleStep(step);
    box->setDecimals(1);
    box->setAccessibleName(name);
    connect(box, &QDoubleSpinBox::valueChanged, this, &StyleEditor::tell);
    return box;
}

void StyleEditor::makeLogo(QVBoxLayout &column)
{
    m_chooseLogo = new QPushButton(tr("Choose &logo …"), this);
    m_removeLogo = new QPushButton(tr("Without logo"), this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_chooseLogo, 1);
    row->addWidget(m_removeLogo);
    column.addLayout(row);
    m_logo = help(column);
    m_logoDetails = new QWidget(this);
    auto *details = new QVBoxLayout(m_logoDetails);
    details->setContentsMargins({});
    details->setSpacing(m_theme.space(6));
    m_logoText = line(*details, tr("What the logo &shows, for those who cannot see it"));
    m_logoHeight = number(5, 60, 1, tr("Height of the logo in millimetres"));
    label(*details, tr("&Height of the logo (mm)"), m_logoHeight);
    details->addWidget(m_logoHeight);
    column.addWidget(m_logoDetails);
    connect(m_chooseLogo, &QPushButton::clicked, this, &StyleEditor::chooseLogo);
    connect(m_removeLogo, &QPushButton::clicked, this, &StyleEditor::removeLogo);
}

void StyleEditor::makeType(QVBoxLayout &column)
{
    m_colour = new QLineEdit(this);
    m_colour->setAccessibleName(tr("Colour of headings and links"));
    auto *choose = new QPushButton(tr("C&hoose …"), this);
    choose->setAccessibleName(tr("Choose the colour of headings and links"));
    label(column, tr("&Colour of headings and links"), m_colour);
    auto *row = new QHBoxLayout;
    row->addWidget(m_colour, 1);
    row->addWidget(choose);
    column.addLayout(row);
    m_contrast = help(column);
    m_font = new QComboBox(this);
    m_font->setAccessibleName(tr("Font"));
    m_font->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    label(column, tr("&Font"), m_font);
    column.addWidget(m_font);
    m_size = number(8, 16, 0.5, tr("Size of the text in points"));
    label(column, tr("Si&ze of the text (points)"), m_size);
    column.addWidget(m_size);
    connect(m_colour, &QLineEdit::textChanged, this, &StyleEditor::tell);
    connect(choose, &QPushButton::clicked, this, &StyleEditor::chooseColour);
    connect(m_font, &QComboBox::currentIndexChanged, this, &StyleEditor::tell);
}

void StyleEditor::makeLines(QVBoxLayout &column)
{
    m_headerStart = line(column, tr("Head of the pages, l&eft"));
    m_headerEnd = line(column, tr("Head of the pages, &right"));
    m_footerStart = line(column, tr("Foot &of the pages, left"));
    help(column,
        tr("{title}, {template}, {library}, {count}, {date} and {example} are filled in. On the right of the "
           "foot stands the page."));
}

void StyleEditor::makeMargins(QVBoxLayout &column)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(m_theme.space(12));
    const QString names[] = {
        tr("Left margin (mm)"), tr("Right margin (mm)"), tr("Upper margin (mm)"), tr("Lower margin (mm)")};
    constexpr double least[] = {8, 8, 18, 20};
    for (int i = 0; i < 4; ++i) {
        m_margins[i] = number(least[i], 60, 1, names[i]);
        auto *words = new QLabel(names[i], this);
        words->setBuddy(m_margins[i]);
        grid->addWidget(words, i / 2 * 2, i % 2);
        grid->addWidget(m_margins[i], i / 2 * 2 + 1, i % 2);
    }
    column.addLayout(grid);
}

QWidget *StyleEditor::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    m_save = new QPushButton(tr("Save design"), buttons);
    m_reset = new QPushButton(tr("As supplied"), buttons);
    auto *back = new QPushButton(tr("Back"), buttons);
    for (QPushButton *button : {m_save, m_reset, back})
        row->addWidget(button);
    connect(m_save, &QPushButton::clicked, this, &StyleEditor::save);
    connect(m_reset, &QPushButton::clicked, this, &StyleEditor::reset);
    connect(back, &QPushButton::clicked, this, &StyleEditor::leave);
    return buttons;
}

void StyleEditor::edit(const report::ReportTemplate &layout)
{
    m_name = report::TemplateStore::styleName(layout);
    m_about->setText(layout.styleName.isEmpty()
            ? tr("Design of all reports")
            : tr("Design “%1”, of the templates that name it").arg(layout.styleName));
    m_reset->setVisible(m_store.hasOwnStyle(m_name));
    m_logoSource.clear();
    show(layout.style);
    m_begun = made();
    m_chooseLogo->setFocus();
}

void StyleEditor::show(const StyleFile &style)
{
    m_filling = true;
    m_style = style;
    const report::Look &look = style.look;
    m_logoText->setText(look.logoText);
    m_logoHeight->setValue(look.logoHeight / pointsPerMillimetre);
    m_colour->setText(look.accent.name());
    m_font->clear();
    m_font->addItem(tr("Supplied with the program"), QString());
    for (const QString &family : QFontDatabase::families())
        if (!QFontDatabase::isPrivateFamily(family) && QFontDatabase::isSmoothlyScalable(family))
            m_font->addItem(family, family);
    if (!look.textFont.isEmpty() && m_font->findData(look.textFont) < 0)
        m_font->addItem(look.textFont, look.textFont);
    m_font->setCurrentIndex(m_font->findData(look.textFont));
    m_size->setValue(look.textSize);
    m_headerStart->setText(style.headerStart);
    m_headerEnd->setText(style.headerEnd);
    m_footerStart->setText(style.footerStart);
    const double sides[] = {
        look.margins.left(), look.margins.right(), look.margins.top(), look.margins.bottom()};
    for (int i = 0; i < 4; ++i)
        m_margins[i]->setValue(sides[i] / pointsPerMillimetre);
    m_filling = false;
    tell();
}

void StyleEditor::tell()
{
    if (m_filling)
        return;
    const bool logo = !m_style.look.logo.isNull();
    m_logo->setText(!logo            ? tr("No logo. PNG or JPEG, at the top of the first page.")
            : m_logoSource.isEmpty() ? m_style.logoFile
                                     : QFileInfo(m_logoSource).fileName());
    m_removeLogo->setEnabled(logo);
    m_logoDetails->setVisible(logo);
    m_contrast->setText(contrastText());
    m_problem->setText(problem());
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_save->setEnabled(m_problem->text().isEmpty());
    Q_EMIT changed();
}

QColor StyleEditor::colour() const
{
    const QString text = m_colour->text().trimmed();
    const bool hex = text.startsWith(u'#') && text.size() == 7;
    return hex ? QColor::fromString(text) : QColor();
}

QString StyleEditor::contrastText() const
{
    const QColor chosen = colour();
    if (!chosen.isValid())
        return {};
    const double found = contrast(chosen, Qt::white);
    const QString ratio = m_formats.locale().toString(found, 'f', 1);
    return found < leastContrast ? tr("Contrast to white %1 : 1. Many people cannot read this; choose a "
                                      "darker colour (4.5 : 1 or more).")
                                       .arg(ratio)
                                 : tr("Contrast to white %1 : 1, easy to read.").arg(ratio);
}

QString StyleEditor::problem() const
{
    if (!colour().isValid())
        return tr("The colour has to be written like #0b6570.");
    if (contrast(colour(), Qt::white) < leastContrast)
        return tr("The colour is too light for accessible documents.");
    if (!m_style.look.logo.isNull() && m_logoText->text().trimmed().isEmpty())
        return tr("Please say what the logo shows, for example “Coat of arms of the town”.");
    for (const QLineEdit *edit : {m_headerStart, m_headerEnd, m_footerStart}) {
        const QString unknown = report::unknownPlaceholder(edit->text(), report::documentPlaceholders);
        if (!unknown.isEmpty())
            return tr("{%1} is not known; see below for what is filled in.").arg(unknown);
    }
    return {};
}

std::optional<StyleFile> StyleEditor::made() const
{
    if (!problem().isEmpty())
        return std::nullopt;
    StyleFile style = m_style;
    report::Look &look = style.look;
    look.logoText = m_logoText->text().trimmed();
    look.logoHeight = m_logoHeight->value() * pointsPerMillimetre;
    look.accent = colour();
    look.textFont = m_font->currentData().toString();
    look.textSize = m_size->value();
    look.margins = {m_margins[0]->value() * pointsPerMillimetre, m_margins[2]->value() * pointsPerMillimetre,
        m_margins[1]->value() * pointsPerMillimetre, m_margins[3]->value() * pointsPerMillimetre};
    style.headerStart = m_headerStart->text();
    style.headerEnd = m_headerEnd->text();
    style.footerStart = m_footerStart->text();
    return style;
}

void StyleEditor::chooseLogo()
{
    const QString path = m_prompts.openFile(tr("Logo"), tr("Pictures (*.png *.jpg *.jpeg)"));
    if (path.isEmpty())
        return;
    const auto picture = report::readLogo(path);
    if (!picture) {
        m_prompts.inform(tr("Logo"),
            tr("“%1” cannot be used as a logo. Choose a PNG or JPEG picture of at most 10 MB.")
                .arg(QFileInfo(path).fileName()));
        return;
    }
    m_logoSource = path;
    m_style.look.logo = *picture;
    tell();
    m_logoText->setFocus();
}

void StyleEditor::removeLogo()
{
    m_logoSource.clear();
    m_style.look.logo = {};
    m_style.logoFile.clear();
    tell();
}

void StyleEditor::chooseColour()
{
    const QColor chosen = m_prompts.chooseColour(tr("Colour of headings and links"), colour());
    if (chosen.isValid())
        m_colour->setText(chosen.name());
}

void StyleEditor::save()
{
    const auto style = made();
    if (!style)
        return;
    if (const auto saved = m_store.saveStyle(m_name, *style, m_logoSource); !saved)
        m_prompts.showError(saved.error());
    else
        Q_EMIT finished();
}

void StyleEditor::reset()
{
    if (!m_prompts.confirm(tr("Design"), tr("Your own design will be deleted."), tr("Delete")))
        return;
    if (const auto removed = m_store.removeStyle(m_name); !removed)
        m_prompts.showError(removed.error());
    Q_EMIT finished();
}

void StyleEditor::leave()
{
    if (made() == m_begun
        || m_prompts.confirm(tr("Back"), tr("What was changed will not be kept."), tr("Discard changes")))
        Q_EMIT finished();
}

} // namespace twb::ui
