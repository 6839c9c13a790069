// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/templateeditor.h"

#include "core/base/wholefile.h"
#include "core/report/output/links.h"
#include "ui/presentation/errortext.h"

#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextBlock>
#include <QVBoxLayout>

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {

/// A copy has an id and a name of its own, so that it stands beside what it was copied from.
QString asCopy(QString text, const QString &id, const QString &mark)
{
    static const QRegularExpression idLine(u"^template:.*$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression nameLine(u"^name:.*$"_s, QRegularExpression::MultilineOption);
    while (text.startsWith(u'#')) // who made the original
        text.remove(0, text.indexOf(u'\n') + 1);
    text.replace(idLine, u"template: "_s + id);
    return text.replace(nameLine, u"name: "_s + mark);
}

/// The folder of the file is of no use here.
QString problemText(Error error)
{
    if (error.code == ErrorCode::TemplateInvalid && !error.arguments.isEmpty())
        error.arguments.first() = QFileInfo(error.arguments.first()).fileName();
    return errorText(error);
}

} // namespace

TemplateEditor::TemplateEditor(
    const report::TemplateStore &store, Prompts &prompts, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_store(store), m_prompts(prompts), m_theme(theme), m_text(new QPlainTextEdit(this)),
      m_problem(new QLabel(this))
{
    auto *label = new QLabel(tr("Text of the &template"), this);
    label->setBuddy(m_text);
    m_text->setAccessibleName(tr("Text of the template"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme.space(6));
    column->addWidget(label);
    column->addWidget(m_text, 1);
    column->addWidget(m_problem);
    auto *line = new QHBoxLayout;
    m_save = new QPushButton(tr("Save template"), this);
    m_delete = new QPushButton(tr("Delete"), this);
    auto *back = new QPushButton(tr("Back"), this);
    for (QPushButton *button : {m_save, m_delete, back})
        line->addWidget(button);
    column->addLayout(line);
    connect(m_text, &QPlainTextEdit::textChanged, this, &TemplateEditor::read);
    connect(m_save, &QPushButton::clicked, this, &TemplateEditor::save);
    connect(m_delete, &QPushButton::clicked, this, &TemplateEditor::remove);
    connect(back, &QPushButton::clicked, this, &TemplateEditor::leave);
}

void TemplateEditor::edit(const report::TemplateEntry &entry)
{
    m_entry = entry;
    const auto text = report::TemplateStore::text(entry.path);
    QString shown = text ? QString::fromUtf8(*text) : QString();
    if (entry.shipped)
        shown = asCopy(shown, entry.id + u"-2"_s, tr("%1, own version").arg(entry.name.german));
    m_begun = entry.shipped ? QByteArray() : shown.toUtf8();
    m_delete->setVisible(!entry.shipped);
    m_text->setPlainText(shown);
    m_text->setFocus();
    read();
}

void TemplateEditor::read()
{
    auto made =
        m_store.read(m_text->toPlainText().toUtf8(), m_entry.shipped ? pathFor(m_entry.id) : m_entry.path);
    m_problem->setText(made ? tr("The template can be read.") : problemText(made.error()));
    m_save->setEnabled(made.has_value());
    QList<QTextEdit::ExtraSelection> marks;
    if (!made && made.error().code == ErrorCode::TemplateInvalid) {
        QTextEdit::ExtraSelection mark;
        mark.format.setBackground(m_theme.colours().mark);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        const QTextBlock line =
            m_text->document()->findBlockByNumber(made.error().arguments.value(1).toInt() - 1);
        mark.cursor = QTextCursor(line.isValid() ? line : m_text->document()->lastBlock());
        marks.append(mark);
    }
    m_text->setExtraSelections(marks);
    m_made = made ? std::optional(*std::move(made)) : std::nullopt;
    Q_EMIT changed();
}

QString TemplateEditor::pathFor(const QString &id) const
{
    return m_store.userFolder() + u'/' + report::safeAnchor(id) + u".yaml"_s;
}

void TemplateEditor::save()
{
    if (!m_made)
        return;
    const QString path = pathFor(m_made->id);
    const bool other = m_entry.shipped || QFileInfo(path) != QFileInfo(m_entry.path);
    if (other && QFileInfo::exists(path)
        && !m_prompts.confirm(
            tr("Save template"), tr("There is a template “%1” already.").arg(m_made->id), tr("Replace")))
        return;
    QDir().mkpath(m_store.userFolder());
    const QByteArray text = m_text->toPlainText().toUtf8();
    if (const auto saved = WholeFile::write(path, Existing::Replace, text); !saved) {
        m_prompts.showError(saved.error());
        return;
    }
    Q_EMIT finished(m_made->id);
}

void TemplateEditor::remove()
{
    if (m_prompts.confirm(
            tr("Delete template"), tr("The template “%1” will be deleted.").arg(m_entry.id), tr("Delete"))) {
        if (!QFile::moveToTrash(m_entry.path) && !QFile::remove(m_entry.path))
            m_prompts.showError({ErrorCode::FileNotWritable, {m_entry.path, QString()}, {}});
        Q_EMIT finished({});
    }
}

void TemplateEditor::leave()
{
    const bool touched = !m_begun.isEmpty() && m_text->toPlainText().toUtf8() != m_begun;
    if (!touched
        || m_prompts.confirm(tr("Back"), tr("What was changed will not be kept."), tr("Discard changes")))
        Q_EMIT finished({});
}

} // namespace twb::ui
