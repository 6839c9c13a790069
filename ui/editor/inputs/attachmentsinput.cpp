// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/inputs/attachmentsinput.h"

#include "ui/editor/attachmentkeeper.h"
#include "ui/editor/flowlayout.h"
#include "ui/library/recordview.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int steps = 1000; ///< of the bar
}

AttachmentsInput::AttachmentsInput(const model::Field &field, const EditorTools &tools, QWidget *parent)
    : EntriesInput(field, tools, parent), m_keeper(tools.attachments), m_work(makeProgress())
{
    setAcceptDrops(true);
    layout()->addWidget(m_work);
    m_work->hide();
    connect(&m_keeper, &AttachmentKeeper::progressed, this, [this](qint64 done, qint64 total) {
        m_work->setVisible(total > 0);
        m_progress->setValue(total > 0 ? int(done * steps / total) : 0);
    });
}

QWidget *AttachmentsInput::makeProgress()
{
    auto *work = new QWidget(this);
    auto *line = new QHBoxLayout(work);
    line->setContentsMargins({});
    line->addWidget(new QLabel(tr("The files are being taken in"), work));
    m_progress = new QProgressBar(work);
    m_progress->setRange(0, steps);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("The files are being taken in"));
    line->addWidget(m_progress, 1);
    auto *stop = new QPushButton(tr("Cancel"), work);
    connect(stop, &QPushButton::clicked, &m_keeper, &AttachmentKeeper::stop);
    line->addWidget(stop);
    return work;
}

void AttachmentsInput::addWanted()
{
    takeFiles(tools().prompts.openFiles(tr("Choose files"), tr("All files (*)")));
}

void AttachmentsInput::takeFiles(const QStringList &paths)
{
    m_keeper.take(paths, this, [this](const QJsonArray &taken) {
        for (const QJsonValue attachment : taken)
            append(attachment.toObject());
    });
}

void AttachmentsInput::replaceFile(QWidget *frame, const QJsonObject &entry, const QString &path)
{
    const auto put = [this, entry, frame = QPointer(frame)](const QJsonArray &taken) {
        const QJsonObject file = taken.first().toObject();
        const QString before = entry.value("hash"_L1).toString();
        const QString after = file.value("hash"_L1).toString();
        if (before == after) {
            tools().prompts.inform(tr("The same file"),
                tr("“%1” has the same content as before. Nothing is replaced.")
                    .arg(file.value("name"_L1).toString()));
        } else if (frame) {
            replace(frame, file);
            Q_EMIT renamed(picturePrefix + before, picturePrefix + after);
        }
    };
    m_keeper.take({path}, this, put);
}

QWidget *AttachmentsInput::rowTools(const QJsonObject &entry, QWidget *frame)
{
    auto *parts = new QWidget(frame);
    auto *line = new FlowLayout(parts);
    line->setSpacing(tools().theme.space(8));
    auto *words = new QLabel(AttachmentKeeper::described(entry, tools().formats), parts);
    words->setTextFormat(Qt::PlainText);
    words->setFont(tools().theme.font(TextRole::Meta));
    words->setForegroundRole(QPalette::PlaceholderText);
    words->setMargin(tools().theme.space(3)); // on one line with the buttons
    line->addWidget(words);
    const QString name = entry.value("name"_L1).toString();
    const auto add = [&](const QString &text, const QString &spoken, const auto &run) {
        auto *button = new QToolButton(parts);
        button->setObjectName("flat"_L1);
        button->setText(text);
        button->setAccessibleName(spoken);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, run);
        line->addWidget(button);
    };
    if (AttachmentKeeper::canOpen(entry.value("media_type"_L1).toString()))
        add(tr("Open"), tr("Open: %1").arg(name), [this, entry] { m_keeper.open(entry); });
    add(tr("Save as…"), tr("Save as: %1").arg(name), [this, entry] { m_keeper.saveAs(entry); });
    add(tr("Replace…"), tr("Replace with a new version: %1").arg(name), [this, entry, frame] {
        const QString path = tools().prompts.openFile(tr("Choose the new version"), tr("All files (*)"));
        if (!path.isEmpty())
            replaceFile(frame, entry, path);
    });
    return parts;
}

QStringList AttachmentsInput::filesIn(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls())
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            paths.append(url.toLocalFile());
    return paths;
}

void AttachmentsInput::dragEnterEvent(QDragEnterEvent *event)
{
    if (!filesIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void AttachmentsInput::dropEvent(QDropEvent *event)
{
    takeFiles(filesIn(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace twb::ui
