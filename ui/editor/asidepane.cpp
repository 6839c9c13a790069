// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/asidepane.h"

#include "ui/editor/attachmentkeeper.h"
#include "ui/editor/similarlist.h"
#include "ui/reader/markdown.h"
#include "ui/reader/markdownpieces.h"
#include "ui/reader/reader.h"
#include "ui/reader/safedocument.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QRegularExpression>
#include <QTextCursor>
#include <QVBoxLayout>

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int soon = 250; // milliseconds: the preview follows pauses, not every key
constexpr qsizetype heaviestBeginning = 30'000; // as in textWeight()
} // namespace

AsidePane::AsidePane(const EditorTools &tools, QWidget *parent)
    : QWidget(parent), m_tools(tools), m_similar(new SimilarList(tools.theme, this)),
      m_head(new QLabel(tr("Preview"), this)), m_title(new QLabel(this)), m_words(new QLabel(this)),
      m_line(new QHBoxLayout), m_reader(new Reader(tools.theme, this)),
      m_highlighter(std::make_unique<CodeHighlighter>())
{
    setObjectName("aside"_L1);
    auto *layout = new QVBoxLayout(this);
    for (QLabel *label : {m_head, m_title, m_words})
        label->setTextFormat(Qt::PlainText);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_head->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_similar);
    m_line->addWidget(m_head, 1);
    m_line->addWidget(m_words);
    layout->addLayout(m_line);
    layout->addWidget(m_title);
    layout->addWidget(m_reader, 1);
    m_reader->setAccessibleName(tr("Preview"));
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    connect(&m_soon, &QTimer::timeout, this, &AsidePane::render);
    connect(&tools.theme, &Theme::changed, this, &AsidePane::applyTheme);
    applyTheme();
    preview({}, {}, 0);
}

AsidePane::~AsidePane() = default;

void AsidePane::applyTheme()
{
    const Theme &theme = m_tools.theme;
    m_head->setFont(theme.font(TextRole::Meta));
    m_words->setFont(theme.font(TextRole::Meta));
    m_title->setFont(theme.font(TextRole::Section));
    layout()->setContentsMargins(0, theme.space(24), 0, theme.space(16));
    layout()->setSpacing(theme.space(8));
    align();
    m_soon.start(0);
}

/// Head and text begin at the same place.
void AsidePane::align()
{
    const int side = m_reader->inset();
    m_line->setContentsMargins(side, 0, m_tools.theme.space(16), 0);
    m_title->setContentsMargins(side, 0, 0, 0);
    m_similar->setContentsMargins(side, 0, m_tools.theme.space(16), m_tools.theme.space(16));
}

void AsidePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    QTimer::singleShot(0, this, &AsidePane::align);
}

void AsidePane::preview(const QString &title, const QString &markdown, int words)
{
    const bool other = title != m_name;
    m_name = title;
    m_markdown = markdown;
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_words->setText(title.isEmpty() || words < 0 ? QString() : tr("%n word(s)", nullptr, words));
    m_soon.start(other ? 0 : soon);
}

/// What is there already is shown at once, the rest as soon as it is read.
void AsidePane::loadPictures()
{
    static const QRegularExpression pattern(QString(picturePrefix + u"([0-9a-f]{64})"_s));
    QStringList missing;
    for (const auto &match : pattern.globalMatch(m_markdown))
        if (!m_tools.attachments.pictures().contains(match.captured(1)))
            missing.append(match.captured(1));
    if (!missing.isEmpty())
        m_tools.attachments.loadPictures(missing, this, [this] { m_soon.start(0); });
}

/// Of a long text as much as is laid out while somebody types.
void AsidePane::insertBeginning(QTextCursor &cursor, const PageStyle &style)
{
    qsizetype weight = 0;
    for (const MarkdownPiece &piece : markdownPieces(m_markdown)) {
        if (weight > 0 && weight + piece.weight > heaviestBeginning) {
            cursor.insertBlock(style.paragraph(TextRole::Body, 0), style.text(TextRole::Body));
            cursor.insertText(u"…"_s);
            return;
        }
        weight += piece.weight;
        if (piece.isPlain)
            cursor.insertText(piece.text, style.text(TextRole::Body));
        else
            insertMarkdown(cursor, piece.text, style, *m_highlighter, m_tools.attachments.pictures());
    }
}

void AsidePane::render()
{
    const PageStyle style(m_tools.theme, m_tools.formats);
    auto document = std::make_shared<SafeDocument>();
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(0);
    document->setIndentWidth(style.space(24));
    document->setDefaultFont(style.font(TextRole::Body));
    QTextCursor cursor(document.get());
    if (m_name.isEmpty()) {
        cursor.setCharFormat(style.secondary(TextRole::Body));
        cursor.insertText(tr("Here you see how a long text will read while you write it."));
    } else {
        loadPictures();
        insertBeginning(cursor, style);
    }
    m_reader->setPage(std::move(document), true);
}

} // namespace twb::ui
