// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/transferassistant.h"

#include "core/model/identity.h"
#include "ui/editor/editoractions.h"
#include "ui/editor/editorwindow.h"
#include "ui/editor/fieldbox.h"
#include "ui/editor/fieldinput.h"
#include "ui/editor/recordform.h"

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseBeforeCheck = 200; // milliseconds

QJsonObject fieldsOf(const store::Library &library, const RecordId &id)
{
    const auto state = library.record(id);
    return state && !state->isTrashed() ? state->fields : QJsonObject();
}

} // namespace

TransferAssistant::TransferAssistant(
    EditorWindow &window, LibrarySession &library, const Formats &formats, bool isNew)
    : QObject(&window), m_window(window), m_library(library), m_formats(formats)
{
    addActions();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeCheck);
    connect(&m_pause, &QTimer::timeout, this, &TransferAssistant::derive);
    if (!isNew) {
        m_derivedFor = subject();
        return;
    }
    connect(window.form(), &RecordForm::edited, this, [this] {
        if (subject() != m_derivedFor)
            m_pause.start();
    });
    derive();
}

void TransferAssistant::addActions()
{
    m_window.addTool({action::proposeVerdicts, tr("&Propose"),
                         tr("Rate what can be derived from the project and from the profile"), {}, {}},
        [this] { derive(); });
    m_window.addTool({action::editProfile, tr("P&rofile…"),
                         tr("Write down once what the municipality has and can carry"), {}, {}},
        [this] {
            const QString ags = m_window.form()->values().value("municipality"_L1).toString();
            if (ags.isEmpty())
                m_window.form()->showField(u"municipality"_s);
            else
                Q_EMIT profileWanted(ags);
        });
    m_window.addTool({action::saveAndReport, tr("Save and &print…"),
                         tr("Keep the check and make a report of it, to print or as PDF"), {}, {}},
        [this] { Q_EMIT reportWanted(); });
}

QString TransferAssistant::subject() const
{
    const QJsonObject values = m_window.form()->values();
    return values.value("project"_L1).toString() + u' ' + values.value("municipality"_L1).toString();
}

transfer::Subject TransferAssistant::subjectOf(
    const store::Library &library, const QString &project, const QString &municipality)
{
    transfer::Subject subject;
    subject.project = fieldsOf(library, RecordId::fromString(project));
    subject.municipality = fieldsOf(library, model::municipalityId(municipality));
    for (const QJsonValue place : subject.project.value("municipalities"_L1).toArray()) {
        const QString ags = place.toObject().value("ags"_L1).toString();
        if (const QJsonObject fields = fieldsOf(library, model::municipalityId(ags)); !fields.isEmpty())
            subject.places.append(fields);
    }
    return subject;
}

void TransferAssistant::derive()
{
    m_derivedFor = subject();
    const QJsonObject values = m_window.form()->values();
    const auto work = [project = values.value("project"_L1).toString(),
                          municipality = values.value("municipality"_L1).toString(),
                          language = m_formats.language()](const store::Library &library,
                          const index::Index &, const Progress &) -> Result<QList<transfer::Derived>> {
        return transfer::derive(subjectOf(library, project, municipality), language);
    };
    m_library.read(JobRunner::everyJob, this, work,
        [this, asked = m_derivedFor](const Result<QList<transfer::Derived>> &derived) {
            if (derived && asked == m_derivedFor)
                take(*derived);
        });
}

void TransferAssistant::take(const QList<transfer::Derived> &derived)
{
    const FieldBox *box = m_window.form()->openBox(u"ratings"_s);
    const QJsonArray now = box->input()->value().toArray();
    const QJsonArray then = transfer::withDerived(now, derived, m_derived);
    m_derived = derived;
    if (then == now)
        return;
    box->input()->setTyped(then);
    Q_EMIT box->input()->edited();
}

} // namespace twb::ui
