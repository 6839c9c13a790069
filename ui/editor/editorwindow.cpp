// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/editorwindow.h"

#include "ui/editor/asidepane.h"
#include "ui/editor/attachmentkeeper.h"
#include "ui/editor/editoractions.h"
#include "ui/editor/fieldbox.h"
#include "ui/editor/imagedialog.h"
#include "ui/editor/inputs/attachmentsinput.h"
#include "ui/editor/linkdialog.h"
#include "ui/editor/markdown/findbar.h"
#include "ui/editor/markdown/formatbar.h"
#include "ui/editor/markdown/markdownedit.h"
#include "ui/editor/markdown/markdownediting.h"
#include "ui/editor/recordform.h"
#include "ui/editor/similarlist.h"
#include "ui/editor/similarseeker.h"
#include "ui/editor/taborder.h"
#include "ui/presentation/longtext.h"
#include "ui/views/actionbutton.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSplitter>

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(1180, 720);
constexpr int draftDelay = 1000; // milliseconds
constexpr int seekDelay = 250;

} // namespace

EditorWindow::EditorWindow(const EditedRecord &record, const EditorTools &tools, Settings &settings)
    : m_record(record), m_tools(tools), m_settings(settings)
{
    setObjectName("editorWindow"_L1);
    setAttribute(Qt::WA_StyledBackground);
    setAcceptDrops(model::findField(record.kind, u"attachments"));
    addActions();
    makeParts();
    m_form->setValues(record.values, record.texts);
    m_record.texts.clear();
    m_note->setText(record.note);
    connect(m_form, &RecordForm::edited, this, [this] {
        showTitle();
        showPreview();
        notice();
        if (m_record.isNew())
            m_pause.start();
    });
    connect(m_note, &QLineEdit::textEdited, this, &EditorWindow::notice);
    m_soon.setSingleShot(true);
    m_soon.setInterval(draftDelay);
    connect(&m_soon, &QTimer::timeout, this, &EditorWindow::draftWanted);
    m_pause.setSingleShot(true);
    m_pause.setInterval(seekDelay);
    connect(&m_pause, &QTimer::timeout, this, &EditorWindow::seekSimilar);
    connect(m_aside->similar(), &SimilarList::chosen, this,
        [this](const QString &id) { Q_EMIT readWanted(RecordId::fromString(id)); });
    connect(m_formatBar, &FormatBar::linkWanted, this, &EditorWindow::askForLink);
    connect(m_formatBar, &FormatBar::imageWanted, this, &EditorWindow::askForImage);
    connect(m_formatBar, &FormatBar::findWanted, this, [this] {
        if (m_formatBar->target())
            m_findBar->open(m_formatBar->target());
    });
    connect(qApp, &QApplication::focusChanged, this,
        [this](const QWidget *, const QWidget *now) { follow(now); });
    connect(&tools.theme, &Theme::changed, this, &EditorWindow::applyTheme);
    applyTheme();
    restoreLayout();
    showTitle();
    if (m_record.isNew())
        seekSimilar();
    m_form->showFirst();
}

/// Hidden while all its parts are there: the field with the focus says its last word.
EditorWindow::~EditorWindow()
{
    hide();
}

void EditorWindow::addActions()
{
    m_actions.add({action::saveRecord, tr("&Save"), tr("Keep this as a new revision and go back to reading"),
                      u"document-save"_s,
                      {QKeySequence(QKeySequence::Save), QKeySequence(Qt::CTRL | Qt::Key_Return),
                          QKeySequence(Qt::CTRL | Qt::Key_Enter)}},
        this, [this] { save(); });
    m_actions.add({action::closeEditor, tr("&Close"), tr("Leave without saving"), u"window-close"_s,
                      {QKeySequence(Qt::CTRL | Qt::Key_W)}},
        this, [this] { Q_EMIT leaveWanted(); });
    m_actions.add({action::openSections, tr("&All fields"), tr("Open all sections of the form"), {},
                      {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)}},
        this, [this] { m_form->openAll(); });
}

void EditorWindow::makeParts()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto *head = new QWidget(this);
    head->setObjectName("topBar"_L1);
    head->setAttribute(Qt::WA_StyledBackground);
    auto *headLine = new QHBoxLayout(head);
    auto *names = new QVBoxLayout;
    m_kind =
        new QLabel(model::kindLabel(m_record.kind).in(m_tools.formats.language()).toString().toUpper(), head);
    m_kind->setObjectName("kind"_L1);
    m_title = new QLabel(head);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setMinimumWidth(1);
    names->addWidget(m_kind);
    names->addWidget(m_title);
    headLine->addLayout(names, 1);
    headLine->addWidget(new ActionButton(*m_actions[action::openSections], false, head), 0, Qt::AlignVCenter);
    m_formatBar =
        new FormatBar(m_tools.theme, m_actions, model::findField(m_record.kind, u"attachments"), this);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setHandleWidth(1);
    m_form = new RecordForm(m_record.kind, m_tools, m_splitter);
    m_aside = new AsidePane(m_tools, m_splitter);
    m_findBar = new FindBar(m_tools.theme, this);
    auto *foot = new QWidget(this);
    foot->setObjectName("editorFoot"_L1);
    foot->setAttribute(Qt::WA_StyledBackground);
    auto *footLine = new QHBoxLayout(foot);
    m_note = new QLineEdit(foot);
    m_note->setPlaceholderText(tr("Note on this revision (optional)"));
    m_note->setAccessibleName(tr("Note on this revision"));
    m_state = new QLabel(foot);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    footLine->addWidget(m_note, 2);
    footLine->addWidget(m_state, 3);
    footLine->addWidget(new ActionButton(*m_actions[action::closeEditor], false, foot));
    footLine->addWidget(new ActionButton(*m_actions[action::saveRecord], true, foot));
    for (QWidget *part : std::initializer_list<QWidget *>{head, m_formatBar, m_splitter, m_findBar, foot})
        layout->addWidget(part, part == m_splitter ? 1 : 0);
    for (QAction *action : m_actions.all())
        addAction(action);
}

void EditorWindow::addTool(const Actions::Description &description, std::function<void()> run)
{
    QAction *action = m_actions.add(description, this, std::move(run));
    addAction(action);
    QWidget *head = findChild<QWidget *>("topBar"_L1);
    auto *line = qobject_cast<QHBoxLayout *>(head->layout());
    line->insertWidget(line->count() - 1, new ActionButton(*action, false, head), 0, Qt::AlignVCenter);
}

void EditorWindow::applyTheme()
{
    const Theme &theme = m_tools.theme;
    setStyleSheet(theme.styleSheet());
    QFont small = theme.font(TextRole::Meta);
    small.setWeight(QFont::DemiBold);
    m_kind->setFont(small);
    m_title->setFont(theme.font(TextRole::Section));
    for (const auto &name : {u"topBar"_s, u"editorFoot"_s})
        if (auto *bar = findChild<QWidget *>(name))
            bar->layout()->setContentsMargins(
                theme.space(36), theme.space(8), theme.space(16), theme.space(8));
}

void EditorWindow::restoreLayout()
{
    resize(usualSize);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({usualSize.width() * 3 / 5, usualSize.width() * 2 / 5});
    restoreGeometry(m_settings.value(keys::editorGeometry));
    m_splitter->restoreState(m_settings.value(keys::editorSplitter));
}

EditedRecord EditorWindow::record() const
{
    EditedRecord record = m_record;
    record.values = m_form->values();
    record.note = m_note->text().trimmed();
    return record;
}

void EditorWindow::save()
{
    const QList<model::Problem> &problems = m_form->problems();
    if (problems.isEmpty()) {
        Q_EMIT saveWanted();
        return;
    }
    m_form->insist();
    m_form->showField(problems.first().field);
    m_state->setText(tr("%n problem(s) before it can be saved", nullptr, int(problems.size())));
    m_refused = true;
}

void EditorWindow::notice()
{
    if (m_refused)
        m_state->clear();
    m_refused = false;
    if (!m_soon.isActive())
        m_soon.start();
}

void EditorWindow::setBusy(bool busy)
{
    m_form->setEnabled(!busy);
    m_note->setEnabled(!busy);
    m_actions[action::saveRecord]->setEnabled(!busy);
}

void EditorWindow::setState(const QString &text)
{
    if (!m_refused)
        m_state->setText(text);
}

void EditorWindow::showTitle()
{
    constexpr qsizetype longest = 300;
    const QString title = shortened(model::recordTitle(m_form->values()), longest);
    const QString kind = model::kindLabel(m_record.kind).in(m_tools.formats.language()).toString();
    const QString shown = !title.isEmpty() ? title : m_record.isNew() ? tr("New") : tr("Without title");
    m_title->setText(shown);
    setWindowTitle(tr("%1: %2 – Transferwerkbank").arg(kind, shown));
}

/// What is new may be there already.
void EditorWindow::seekSimilar()
{
    const EditedRecord sought = record();
    const QString subject = SimilarSeeker::subjectOf(sought);
    if (subject == m_sought)
        return;
    m_sought = subject;
    if (subject.isEmpty())
        m_aside->similar()->setFound({});
    else
        m_tools.similar.seek(sought, this, [this, subject](const SimilarFound &found) {
            if (subject == m_sought)
                m_aside->similar()->setFound(found);
        });
}

/// The bar and the preview belong to the text that is being written.
void EditorWindow::follow(const QWidget *focus)
{
    if (!focus || !isAncestorOf(focus))
        return;
    if (m_form->isAncestorOf(focus)) {
        const MarkdownEdit *edit = nullptr;
        for (const QWidget *widget = focus; widget && !edit; widget = widget->parentWidget())
            edit = qobject_cast<const MarkdownEdit *>(widget);
        m_formatBar->setTarget(const_cast<MarkdownEdit *>(edit));
        showPreview();
    } else if (focus == m_note) {
        m_formatBar->setTarget(nullptr);
    }
}

void EditorWindow::showPreview()
{
    if (const MarkdownEdit *edit = m_formatBar->target())
        m_aside->preview(nameOf(edit), edit->textAround(), edit->wordCount());
}

QString EditorWindow::nameOf(const MarkdownEdit *edit) const
{
    for (const QWidget *widget = edit; widget; widget = widget->parentWidget())
        if (const auto *box = qobject_cast<const FieldBox *>(widget))
            return box->field().label.in(m_tools.formats.language()).toString();
    return {};
}

void EditorWindow::askForLink()
{
    MarkdownEdit *edit = m_formatBar->target();
    if (!edit)
        return;
    auto *dialog = new LinkDialog(m_tools.theme, edit->textCursor().selectedText(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LinkDialog::given, this, [this](const QString &text, const QString &address) {
        m_formatBar->change([&](QTextCursor &cursor) { insertLink(cursor, text, address); });
    });
    dialog->open();
}

void EditorWindow::askForImage()
{
    if (!m_formatBar->target())
        return;
    const QJsonArray attachments = m_form->values().value("attachments"_L1).toArray();
    auto *dialog = new ImageDialog(m_tools.theme, attachments, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImageDialog::given, this, [this](const QString &hash, const QString &words) {
        m_formatBar->change([&](QTextCursor &cursor) { insertImage(cursor, words, pictureAddress(hash)); });
    });
    connect(dialog, &ImageDialog::fileWanted, this, [this, dialog] { takeImage(dialog); });
    dialog->open();
}

/// What is shown in a text is an attachment of the record.
void EditorWindow::takeImage(ImageDialog *dialog)
{
    const QString path =
        m_tools.prompts.openFile(tr("Choose a picture"), tr("Pictures (*.png *.jpg *.jpeg *.gif *.webp)"));
    if (path.isEmpty())
        return;
    m_tools.attachments.take({path}, dialog, [this, dialog](const QJsonArray &taken) {
        const FieldBox *box = m_form->openBox(u"attachments"_s);
        auto *input = box ? qobject_cast<AttachmentsInput *>(box->input()) : nullptr;
        for (const QJsonValue attachment : taken) {
            if (!ImageDialog::isPicture(attachment.toObject())) {
                m_tools.prompts.inform(tr("No picture"),
                    tr("“%1” is no picture that can be shown. PNG and JPEG always can.")
                        .arg(attachment.toObject().value("name"_L1).toString()));
                continue;
            }
            if (input)
                input->append(attachment.toObject());
            dialog->add(attachment.toObject());
        }
    });
}

void EditorWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!AttachmentsInput::filesIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

/// Wherever files are dropped, they are meant for the attachments.
void EditorWindow::dropEvent(QDropEvent *event)
{
    const QString attachments = u"attachments"_s;
    m_form->showField(attachments);
    if (auto *input = qobject_cast<AttachmentsInput *>(m_form->openBox(attachments)->input()))
        input->takeFiles(AttachmentsInput::filesIn(*event->mimeData()));
    event->acceptProposedAction();
}

bool EditorWindow::focusNextPrevChild(bool next)
{
    const QList<QWidget *> stops = tabStops(this);
    if (stops.isEmpty())
        return false;
    const qsizetype now = stops.indexOf(QApplication::focusWidget());
    const qsizetype then = now < 0 ? 0 : (now + (next ? 1 : stops.size() - 1)) % stops.size();
    stops.at(then)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void EditorWindow::closeNow()
{
    m_closing = true;
    close();
    m_soon.stop();
}

void EditorWindow::closeEvent(QCloseEvent *event)
{
    if (!m_closing) {
        event->ignore();
        Q_EMIT leaveWanted();
        return;
    }
    m_settings.setValue(keys::editorGeometry, saveGeometry());
    m_settings.setValue(keys::editorSplitter, m_splitter->saveState());
    QWidget::closeEvent(event);
}

} // namespace twb::ui
