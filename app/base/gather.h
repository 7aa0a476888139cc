// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/pending.h"

#include <vector>

/// All the answers of \a sources, in their order, when the last one is there; failures are answers,
/// too. Cancelling it cancels them all.
template <typename T>
Pending<std::vector<Result<T>>> gathered(const std::vector<Pending<T>> &sources, QObject *context)
{
    using All = std::vector<Result<T>>;
    if (sources.empty())
        return ready<All>(All {});
    struct State
    {
        std::vector<std::optional<Result<T>>> answers;
        size_t missing = 0;
    };
    const auto state = std::make_shared<State>();
    state->answers.resize(sources.size());
    state->missing = sources.size();
    const Promise<All> promise;
    promise.onCancel([sources] {
        for (const Pending<T> &source : sources)
            source.cancel();
    });
    for (size_t i = 0; i < sources.size(); ++i) {
        sources[i].then(context, [state, promise, i](Result<T> answer) {
            state->answers[i].emplace(std::move(answer));
            if (--state->missing > 0)
                return;
            All all;
            for (auto &each : state->answers)
                all.push_back(*std::move(each));
            promise.finish(std::move(all));
        });
    }
    return promise.pending();
}

/// Asks \a next with the value of \a source; an error of \a source is the answer at once.
/// Cancelling it cancels whichever of the two is under way.
template <typename U, typename T, typename F>
Pending<U> chained(const Pending<T> &source, QObject *context, F next)
{
    const Promise<U> promise;
    promise.onCancel([source] { source.cancel(); });
    source.then(context, [promise, context, next = std::move(next)](Result<T> result) {
        if (!result)
            return promise.finish(result.error());
        const Pending<U> second = next(*std::move(result));
        promise.onCancel([second] { second.cancel(); });
        second.then(context, [promise](Result<U> answer) { promise.finish(std::move(answer)); });
    });
    return promise.pending();
}
