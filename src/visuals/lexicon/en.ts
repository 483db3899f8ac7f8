/** English words about tables. */
import type { Lexicon } from './lexicon.ts';

export const english: Lexicon = {
  months:
    'january|jan, february|feb, march|mar, april|apr, may, june|jun, july|jul, august|aug, september|sep|sept, october|oct, november|nov, december|dec',
  missing:
    'n/a, na, n.a, not applicable, none yet, unknown, not known, not available, no data, not measured, unmeasured, tbd, tbc, tba, to be determined, to be confirmed, to be announced, pending data, null, nil, nan, undefined, not reported, withheld, redacted',
  sentinels:
    'oom, out of memory, timeout, timed out, dnf, failed, fail, error, crash, crashed, negligible, infinite, inf',
  nothing:
    'none, none at this time, none at present, none at the moment, none currently, none so far, none known, none reported, none this month, none this quarter, none for now, nothing, nothing yet, nothing at this time, nothing new, nothing new to report, nothing to report, no update, no updates, no updates at this time, no change, no changes, no news, no questions, no questions at this time, no issues, no issues at this time, no comments, todo, to do, to be written, to be done, wip, coming soon',
  approximately: 'ca, circa, approx, approximately, about, around, roughly, est, estimated, nearly, almost',
  atLeast: 'at least, from, min, minimum, more than, over, above, greater than, no less than',
  atMost: 'at most, up to, max, maximum, less than, under, below, no more than',
  outOf: 'of, out of',
  totals:
    'total, totals, sum, overall, all, grand total, subtotal, sub total, sub-total, totals:, net total, in total, Σ, ∑, aggregate, sum total',
  rest: 'other, others, misc, miscellaneous, rest, remaining, everything else, all other, all others, the rest, remainder',
  timeHeads:
    'year, month, quarter, week, day, date, period, fiscal year, fy, sprint, iteration, season, semester, half, epoch, time, month ending, week ending, week of, as of',
  periods: 'week, wk, w, kw, sprint, day, month, year, iteration, phase, epoch, period, cycle, m, y, d, cw',
  scales: [
    'none, very low|negligible|minimal|trivial|very small, low|minor|small|mild, medium|moderate|mid|med, high|major|large|significant|elevated, very high|severe|serious|very large, critical|catastrophic|extreme|blocker',
    'rare|very unlikely|remote, unlikely|improbable, possible|occasional, likely|probable, very likely|almost certain|certain|frequent',
    'insignificant|negligible, minor|marginal, moderate|significant, major|serious, critical|severe|catastrophic',
    'informational|info|note, low|minor, medium|moderate, high|major, critical|blocker',
    'p4, p3, p2, p1, p0',
    'sev4|sev 4, sev3|sev 3, sev2|sev 2, sev1|sev 1, sev0|sev 0',
    'xs|xxs, s, m, l, xl, xxl',
    'easy|simple|trivial, medium|moderate, hard|difficult|complex',
    'strongly disagree, disagree, neutral|unsure|undecided|neither agree nor disagree|neither, agree, strongly agree',
    'very dissatisfied|very poor, dissatisfied|poor, neutral|fair|average, satisfied|good, very satisfied|very good|excellent',
    'never, rarely, sometimes, often, always',
  ],
  likelihood: 'likelihood, probability, chance, odds, frequency, prob, occurrence',
  impact: 'impact, severity, consequence, effect, damage, impact level, loss',
  change:
    'change, delta, Δ, diff, difference, growth, increase, decrease, yoy, qoq, mom, wow, vs, variance, trend, variation, improvement, reduction, speedup, uplift, movement, deviation, chg',
  rise: 'increase, up, higher, more, growth, gain, increased, rise, above, larger',
  fall: 'decrease, down, lower, less, drop, reduction, decline, decreased, fewer, below, smaller, reduced, fall',
  comparatives: 'faster, slower, better, worse, improvement, speedup, quicker, improved',
  settings:
    'shot, width, height, thread, batch, batch size, seed, port, client, number of client, worker, node, replica, core, cpu, epoch, layer, head, hidden size, vocab, vocab size, d model, timeout, limit, rate limit, resolution, dimension, context, context length, context window, max token, input size, key size, block size, ram, vram, disk, storage, gpu count, clock, voltage, burst, max connection, learning rate, lr, dropout, momentum, weight decay, alpha, beta, gamma, lambda, epsilon, top p, connection, concurrency, iteration, run, param, parameter, model size, size (pixel), size pixel, num resource, numresource, vcpu, gpu, upstream server, channel, sample, sample size, length, weight, month, instance',
  offers:
    'plan, tier, edition, package, sku, instance, instance type, vm, vm series, size, machine, hardware, device, flavor, flavour, machine type, service tier, gpu, resource, subscription, licence, license',
  before:
    'before, previous, prior, baseline, last, old, then, sandbox, start, initial, base, original, previously, pre, past, beginning, last year, last quarter, last month, last review, control, from',
  after:
    'after, current, now, today, new, this, latest, end, final, present, post, currently, this year, this quarter, this month, optimized, optimised, to',
  planned:
    'plan, planned, committed, budget, target, goal, forecast, expected, projected, estimate, estimated, budgeted, ideal, quota, commitment, allocated, allocation',
  actual:
    'actual, spent, achieved, result, real, completed, measured, delivered, current, used, actuals, spend',
  metricHeads:
    'metric, metrics, kpi, indicator, measure, statistic, statistics, stat, stats, key figure, signal, measurement, item, figure, parameter, key metric, type, property, name, quantity, fact',
  valueHeads:
    'value, values, result, figure, number, amount, measurement, reading, current, actual, score, data',
  identifiers:
    '#, no, nr, n°, №, id, key, code, ref, ticket, issue, pr, port, line, page, row, test number, wave, chapter, zip, phone, account, invoice, block, rank, position, pos, seq, index, sku, uuid, guid, hash, commit, isbn, serial, extension, ext, number, cve, cwe, step, item no, level, build',
  references:
    'glossary, question, faq, topic, term, definition, description, option, flag, parameter, default, link, url, repository, repo, maintainer, github, owner, version, release, licence, license, changelog, command, file, path, purpose, address, email, field, variable, hyperparameter, property, attribute, argument, register, key, contact, website, source, documentation, docs, example, syntax, type, usage, meaning, setting',
  notes:
    'note, notes, comment, comments, remark, remarks, mitigation, description, details, explanation, rationale, action, response, plan, example, reason',
  statusHeads:
    'status, state, rag, health, progress, done, complete, completed, accepted, result, outcome, verdict, pass, passed, on track, ready, supported, support, achieved, met',
  states: {
    good: 'done, complete, completed, yes, on track, on target, pass, passed, ok, green, shipped, released, achieved, met, resolved, closed, fixed, success, successful, approved, accepted, live, launched, healthy, supported, ready, delivered, merged, finished, active, good, implemented, operational, working, mitigated, in production, available, stable',
    warning:
      'partial, partially, at risk, in progress, ongoing, amber, yellow, started, under review, in review, delayed, slipping, degraded, warning, behind, needs attention, partially met, wip, partly, monitoring, investigating, mixed, needs work, partial support, deferred, on hold, draft, experimental, beta',
    bad: 'no, failed, fail, failing, blocked, off track, red, missed, overdue, cancelled, canceled, rejected, not met, not done, broken, down, late, critical, unsupported, not supported, error, declined, stopped, dropped',
    neutral:
      'not started, planned, to do, todo, pending, open, backlog, scheduled, proposed, upcoming, new, tbd, unknown, not yet, queued, future, n/a, grey, gray',
  },
  lowerIsBetter:
    'latency, response time, load time, build time, lead time, cycle time, restore time, recovery time, time to restore, time to recover, processing time, execution time, startup time, start up time, first paint, ttfb, mttr, mtta, mttd, error, error rate, failure, failure rate, change failure rate, defect, bug, bug report, incident, page, alert, downtime, outage, churn, churn rate, attrition, bounce, bounce rate, cost, expense, overrun, overspend, waste, debt, technical debt, backlog, vulnerability, regression, false positive, false negative, emission, carbon, p50, p75, p90, p95, p99, p99.9, wait, wait time, waiting time, queue, turnover, complaint, escalation, crash, violation, rework, delay, blocker, flaky test, flakiness, packet loss, memory usage, compile time, abandonment, abandonment rate, cart abandonment, unresolved, overdue, accident, injury, dropout, cac, customer acquisition cost, burn rate, loss, net loss, hallucination rate, time to resolution, resolution time, time to first response, first response time, time to ledger, setup time, teardown time, perplexity, word error rate, rollback, sla breach, breach, shrinkage, scrap, absenteeism',
  higherIsBetter:
    'uptime, availability, coverage, test coverage, code coverage, accuracy, precision, recall, f1, nps, net promoter score, csat, satisfaction, customer satisfaction, rating, revenue, arr, mrr, margin, profit, net income, ebitda, conversion, conversion rate, retention, adoption, active user, monthly active user, daily active user, mau, dau, throughput, deployment frequency, saving, cost saving, on time, on time delivery, pass rate, success rate, runway, win rate, sales, profitability, customer, paying customer, subscriber, star, growth rate, yield, engagement, productivity, reliability, compliance, acc, map, bleu, requests per second, ops per second, qps, tps, rps, resolved, first contact resolution, renewal rate, nrr, ndr, net revenue retention, employee satisfaction, enps, engagement score, cash flow, efficiency',
  neither:
    'slo, sla, headcount, budget, utilisation, utilization, traffic, request, size, line of code, commit, ticket opened, price, session, temperature, age, time on page, param, parameter, cpu, velocity, issue, pull request, pr, open issue, fork, contributor, release, employee, population, number, count',
  nonAdditive:
    'average, avg, mean, median, rate, ratio, max, min, maximum, minimum, percentile, percent, percentage, score, index, share, p50, p75, p90, p95, p99, p99.9, std, stddev, deviation, per, temperature, accuracy, latency, speed, throughput, rating, relative, efficiency, price, quality, cumulative, throughput, bandwidth, frequency',
  counterparts: [
    'opened|closed|open|resolved|created|reopened|merged|new',
    'added|removed|deleted|changed|modified',
    'committed|completed|planned|delivered|carryover|carried over|spillover',
    'revenue|cost|costs|expense|expenses|profit|income|net income|net profit|spending|earnings',
    'inflow|outflow|in|out|incoming|outgoing|import|export|imports|exports',
    'read|write|reads|writes|sequential|random',
    'upload|download|sent|received|send|receive|up|down|tx|rx|ingress|egress',
    'idle|peak|active|load|average|baseline',
    'cold|warm|hot|clean|incremental|full|first|second|initial|repeat',
    'min|max|mean|median|avg|average',
    'compression|decompression|encode|decode|encoding|decoding|compress|decompress|serialize|deserialize|parse|stringify',
    'train|test|validation|dev|val',
    'minified|gzip|gzipped|raw|brotli|min|uncompressed|compressed',
    'gross|net',
    'mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekday|weekend',
  ],
  partitions: [
    'passed|pass|failed|fail|failures|errors|error|errored|skipped|skip|ignored|blocked|flaky|untested|not run',
    'won|wins|win|lost|losses|loss|drawn|draws|draw|ties|tie',
    'male|female|men|women|boys|girls|non-binary|diverse',
    'gold|silver|bronze',
    'promoters|passives|detractors',
    'positive|neutral|negative|mixed',
    'yes|no|maybe|unsure|undecided|abstain|abstained|abstention|abstentions|against|for|in favour|in favor|no answer|not sure|no opinion',
    'covered|partial|partially covered|uncovered|missing|missed|gap|not covered',
    'spent|used|remaining|left|free|available|unused',
    'done|completed|finished|in progress|ongoing|to do|todo|not started|open|pending|blocked|overdue|remaining|cancelled',
    'new|returning|existing',
    'full-time|part-time|contractor|contractors|full time|part time',
    'fixed|variable',
    'idle|busy|running|stopped|failed',
    'hit|miss|hits|misses',
    'internal|external',
    'domestic|international',
    'remote|hybrid|on-site|onsite|in office',
    'local|remote|hybrid|on-site|onsite',
  ],
  counts:
    'time, run time, runtime, duration, distance, volume, capacity, speed, income, salary, wage, fee, consumption, production, output, expectancy, count, number, total, amount, quantity, vote, response, respondent, answer, point, score, size, hit, download, view, visit, sale, order, unit, item, user, people, participant, finding, test, case, task, story, story point, activity, contribution, event, call, message, file, line, instance, occurrence, sighting, member, attendee, registration, deal, lead, signup, visitor, vacancy, hour, day, minute, second, byte, percent, cost, spend, effort, weight, opened, closed, added, removed, created, resolved, committed, completed, planned, actual, merged, new, won, lost, sold',
  stocks:
    'headcount, inventory, user, unique, contributor, subscriber, customer, member, balance, employee, active, population, stock, asset, mrr, arr, follower, star, fork',
};
