// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/model/identity.h"
#include "core/store/damage.h"
#include "core/text/valueteller.h"

#include <QJsonArray>
#include <QJsonObject>

namespace twb::cli {

using namespace Qt::StringLiterals;

namespace {

/// Of what is not there the id or key is told.
class LibraryNames final : public text::KnownNames {
public:
    explicit LibraryNames(const store::Library &library) : m_library(library) { }

    Name record(const RecordId &id) const override
    {
        const QString title = model::recordTitle(fieldsOf(id));
        return {title.isEmpty() ? id.toString() : title};
    }

    Name municipality(const QString &key) const override
    {
        const QJsonObject fields = fieldsOf(model::municipalityId(key));
        return {model::recordTitle(fields), fields.value("district"_L1).toString()};
    }

private:
    QJsonObject fieldsOf(const RecordId &id) const
    {
        const auto state = m_library.record(id);
        return state ? state->fields : QJsonObject();
    }

    const store::Library &m_library;
};

QString shown(const text::ValueTeller &teller, const model::Field &field, const QJsonValue &value)
{
    const bool isFact = text::shapeOf(field.type) == text::Shape::Fact;
    return text::joined(teller.tell(field, value), isFact ? u"; " : u"\n", u", ", text::Asides::Told);
}

QJsonObject stateToJson(const model::RecordState &state)
{
    QJsonArray heads;
    for (const RevisionId &head : state.heads)
        heads.append(head.toHex());
    QJsonObject conflicts;
    for (auto conflict = state.conflicts.begin(); conflict != state.conflicts.end(); ++conflict) {
        QJsonArray candidates;
        for (const model::FieldValue &candidate : conflict.value())
            candidates.append(
                QJsonObject{{u"value"_s, candidate.value}, {u"revision"_s, candidate.from.toHex()}});
        conflicts.insert(conflict.key(), candidates);
    }
    return {{u"id"_s, state.id.toString()}, {u"kind"_s, state.kind},
        {u"title"_s, model::recordTitle(state.fields)}, {u"fields"_s, state.fields}, {u"heads"_s, heads},
        {u"conflicts"_s, conflicts}};
}

void printForPeople(Context &context, const store::Library &library, const model::RecordState &state)
{
    const LibraryNames names(library);
    const text::Formats formats;
    const text::ValueTeller teller(names, formats);
    const model::Kind kind = model::kindFromId(state.kind);
    context.out() << model::kindLabel(kind).in(context.language()).toString() << ": "
                  << model::recordTitle(state.fields) << '\n';
    for (const model::Field &field : model::fields(kind)) {
        const QJsonValue value = state.fields.value(field.id);
        if (!value.isUndefined())
            context.out() << '\n'
                          << field.label.in(context.language()).toString() << '\n'
                          << shown(teller, field, value) << '\n';
    }
}

int runShow(Context &context, const QStringList &arguments, const QCommandLineParser &)
{
    if (arguments.size() != 1)
        return WrongUsage;
    const auto library = context.openLibrary();
    if (!library)
        return context.fail(library.error());
    const auto id = (*library)->findRecord(arguments.first());
    if (!id)
        return context.fail(id.error());
    const auto state = (*library)->record(*id);
    if (!state)
        return context.fail(state.error());
    const int damaged = store::damagedRevisions(state->fields);
    if (damaged > 0 && state->heads.isEmpty())
        return context.fail({ErrorCode::RecordDamaged, {id->toString(), u"0/%1"_s.arg(damaged)}, {}});
    if (context.json())
        context.print(stateToJson(*state));
    else
        printForPeople(context, **library, *state);
    if (damaged > 0) {
        context.say(QCoreApplication::translate("CommandLine",
            "This record is damaged: %n revision(s) cannot be read. What the others hold is shown.", nullptr,
            damaged));
        return LibraryDamaged;
    }
    return state->conflicts.isEmpty() ? Done : OpenConflicts;
}

} // namespace

const Command showCommand{
    "show"_L1, "ID", QT_TRANSLATE_NOOP("CommandLine", "Show one record."), nullptr, runShow};

} // namespace twb::cli
