// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/pipeline.h"

#include "core/model/fieldids.h"

namespace twb::intake {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t batchRows = 256;
constexpr size_t batchesAhead = 8;

/// What is not among the \a named yet, and from now on is.
void addUnnamed(const QStringList &names, QSet<QString> &named, QStringList &to)
{
    for (const QString &name : names)
        if (!named.contains(name)) {
            named.insert(name);
            to.append(name);
        }
}

} // namespace

Pipeline::Pipeline(RowSource &source, const Mapping &mapping, const Context &context)
    : m_source(source), m_mapping(mapping), m_context(context), m_kind(model::kindId(mapping.kind)),
      m_thread([this](const std::stop_token &stop) { run(stop); })
{
}

Pipeline::~Pipeline()
{
    m_thread.request_stop();
    m_changed.notify_all();
    m_thread.join();
}

void Pipeline::run(const std::stop_token &stop)
{
    region::Gazetteer gazetteer(m_context.home);
    Mapper mapper(m_mapping, gazetteer, m_source.decimalComma(), m_context.tags);
    SourceRow row;
    Rejection rejection;
    Batch batch;
    while (!stop.stop_requested()) {
        const RowSource::Status status = m_source.next(row, rejection);
        if (status == RowSource::Status::End)
            break;
        if (status == RowSource::Status::Row) {
            MappedRecord mapped = mapper.map(row);
            if (!mapped.id.isNull())
                mapped.id = m_context.ids.value(row.number, mapped.id);
            batch.records.push_back(make(std::move(mapped)));
        } else {
            ReadRecord unread;
            unread.rejected.append(rejection);
            batch.records.push_back(std::move(unread));
        }
        if (batch.records.size() < batchRows)
            continue;
        batch.done = m_source.done();
        if (!put(std::exchange(batch, {}), stop))
            return;
    }
    batch.done = m_source.done();
    put(std::move(batch), stop);
    const std::scoped_lock lock(m_mutex);
    m_finished = true;
    m_changed.notify_all();
}

ReadRecord Pipeline::make(MappedRecord &&mapped)
{
    ReadRecord record;
    record.rejected = std::move(mapped.rejected);
    record.passedOver = mapped.passedOver;
    if (mapped.id.isNull())
        return record;
    addUnnamed(mapped.tags, m_tags, record.tags);
    addUnnamed(mapped.municipalities, m_municipalities, record.municipalities);
    m_origin.clear();
    if (!m_context.columns.isEmpty())
        m_origin.setText("columns"_L1, m_context.columns);
    m_origin.setText("file"_L1, mapped.file);
    if (!m_context.folder.isEmpty())
        m_origin.setText("folder"_L1, m_context.folder);
    m_origin.setText("imported"_L1, m_context.time);
    m_origin.setText("key"_L1, mapped.key);
    m_origin.setInteger("line"_L1, mapped.line);
    m_origin.setInteger("row"_L1, mapped.number);
    m_origin.setText("source"_L1, m_mapping.id);
    if (!mapped.fullTitle.isEmpty())
        m_origin.setText("title"_L1, mapped.fullTitle);
    m_originJson.clear();
    m_origin.appendObject(m_originJson);
    mapped.values.setJson(model::field::origin, m_originJson);
    record.made = m_context.encoder.encode(mapped.id, m_kind, mapped.values);
    return record;
}

bool Pipeline::put(Batch batch, const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    if (!m_changed.wait(lock, stop, [this] { return m_batches.size() < batchesAhead; }))
        return false;
    m_batches.push(std::move(batch));
    m_changed.notify_all();
    return true;
}

std::optional<Pipeline::Batch> Pipeline::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_batches.empty() || m_finished; });
    if (m_batches.empty())
        return std::nullopt;
    Batch batch = std::move(m_batches.front());
    m_batches.pop();
    m_changed.notify_all();
    return batch;
}

} // namespace twb::intake
