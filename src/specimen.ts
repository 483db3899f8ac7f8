/** A report with every kind of slide, to see a template by. */

/** Markdown. Its one picture is in it, so that nothing has to be read. */
export const SPECIMEN = `---
title: Specimen
subtitle: Every kind of slide
author: Quarterdeck
date: 2026-01-15
footer: Specimen
agenda: on
dividers: on
---

# Specimen

## Words

### A Statement

One sentence that a room should **remember**, set large.

### Bullets

- **Lead-in**: what was done, in a line
- **Another**: with what belongs to it
  - an inner point
  - and a second one
- **A third**: with \`code\`, *emphasis* and a [link](https://example.com)

### Steps

1. Shadow traffic for two weeks
2. One team at a time
   1. Small teams first
   2. The largest on a quiet Sunday
3. The old service switched off

### Tasks

- [x] Measure the old service
- [x] Write the new one
- [ ] Move the last team

### A Quotation

> We used to ask in the morning and read the answer after lunch. Now we ask while the customer is on the phone.

### Call-outs

> [!NOTE]
> Something to know.

> [!WARNING]
> Something to mind before it is too late.

### Footnotes

- Latency is measured at the edge[^1]
- Cost is that of the whole cluster[^2]

[^1]: The 95th percentile of a week.
[^2]: Without licences.

## Numbers

### Scorecard

| Metric | Q3 | Q4 | Change |
|---|---:|---:|---:|
| Deployments | 120 | 164 | +36.7% |
| Change failure rate | 6.1% | 4.2% | -1.9 pp |
| Mean time to recovery | 48 min | 31 min | -35.4% |
| Availability | 99.92% | 99.97% | +0.05 pp |

### Bars

| Service | Requests |
|---|---:|
| Search | 1200 |
| Orders | 840 |
| Billing | 310 |
| Mail | 95 |

### Lines

| Month | Visits | Orders |
|---|---:|---:|
| 2025-07 | 41000 | 12000 |
| 2025-08 | 43500 | 12600 |
| 2025-09 | 47200 | 13900 |
| 2025-10 | 52100 | 15500 |
| 2025-11 | 58800 | 18200 |
| 2025-12 | 66300 | 21700 |

### Small Multiples

| Service | P95 (ms) | Error rate |
|---|---:|---:|
| Search | 310 | 0.22% |
| Orders | 180 | 0.04% |
| Billing | 95 | 0.02% |

### Stacked Bars

| Budget | Allocated | Spent | Remaining |
|---|---:|---:|---:|
| Cloud | $310,000 | $268,400 | $41,600 |
| Contractors | $150,000 | $96,000 | $54,000 |
| Licences | $84,000 | $79,900 | $4,100 |

### Shares

| Source | Share |
|---|---:|
| Web | 58% |
| Mobile | 31% |
| Partners | 11% |

### Scatter

<!-- chart: scatter -->

| Team | Size | Deployments per week |
|---|---:|---:|
| Atlas | 4 | 12 |
| Borealis | 9 | 31 |
| Cygnus | 6 | 9 |
| Draco | 12 | 44 |
| Eridanus | 7 | 22 |

### Heat Map

<!-- chart: heatmap -->

| Hour | Mon | Tue | Wed | Thu | Fri |
|---|---:|---:|---:|---:|---:|
| 09:00 | 12 | 18 | 22 | 19 | 9 |
| 12:00 | 30 | 34 | 41 | 38 | 17 |
| 15:00 | 26 | 29 | 33 | 31 | 12 |
| 18:00 | 8 | 11 | 14 | 10 | 3 |

## Tables and Plans

### Risks

| Risk | Probability | Impact | Mitigation |
|---|---|---|---|
| A supplier is late | Medium | High | A second one on standby |
| Key engineer leaves | Low | High | Pairing |
| Costs exceed the plan | High | Medium | A weekly report |

### Milestones

| Milestone | Date |
|---|---|
| Design agreed | 2026-02-01 |
| First team moved | 2026-03-15 |
| All teams moved | 2026-05-30 |
| Old service off | 2026-06-30 |

### Status

| Workstream | Owner | Status |
|---|---|---|
| Search | Ines | On track |
| Billing | Tomas | At risk |
| Mail | Priya | Blocked |
| Orders | Joon-ho | Done |

### A Table

| Team | Works on | Lead |
|---|---|---|
| Atlas | The platform that all others stand on | Ines Okafor |
| Borealis | Search, and what is found by it | Tomas Lindqvist |
| Cygnus | Billing, quotes and contracts | Priya Raman |

## Code and Drawings

### Code

~~~python
async def replay(day: date, target: str, limit: int = 200) -> Counter:
    """Sends a recorded day of quotes to another environment."""
    outcome = Counter()
    async for quote in recorded_quotes(day):
        price = await client.quote(quote.request)
        outcome["same" if price == quote.price else "different"] += 1
    return outcome
~~~

### An Equation

$$
t_{95} = \\mu + 1.645 \\, \\frac{\\sigma}{\\sqrt{n}}
$$

### A Flow Chart

~~~mermaid
flowchart LR
  Customer --> Gateway --> Quotes
  Quotes --> Tariffs
  Quotes --> Routing
  Quotes --> Currency
~~~

### A Picture

![Three boats](data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCA2NDAgMzYwIj48cmVjdCB3aWR0aD0iNjQwIiBoZWlnaHQ9IjM2MCIgZmlsbD0iI2RmZTlmNSIvPjxyZWN0IHk9IjI0MCIgd2lkdGg9IjY0MCIgaGVpZ2h0PSIxMjAiIGZpbGw9IiM3ZmEzY2YiLz48cGF0aCBkPSJNODAgMjQwaDEyMGwtMjAgMzZoLTgweiIgZmlsbD0iIzJiNGE3MyIvPjxwYXRoIGQ9Ik0xNDAgMTMwdjEwMmgtNDB6IiBmaWxsPSIjZmZmIi8+PHBhdGggZD0iTTI3MCAyNDBoMTUwbC0yNSAzNmgtMTAweiIgZmlsbD0iIzJiNGE3MyIvPjxwYXRoIGQ9Ik0zNDUgOTB2MTQyaC01MHoiIGZpbGw9IiNmZmYiLz48cGF0aCBkPSJNNDgwIDI0MGgxMDBsLTE2IDM2aC02NnoiIGZpbGw9IiMyYjRhNzMiLz48cGF0aCBkPSJNNTMwIDE1MHY4MmgtMzN6IiBmaWxsPSIjZmZmIi8+PC9zdmc+ "A picture and its caption")

## Side by Side

### Words beside a Chart

Search takes most of the traffic, and grew the most.

- It was moved to the new cluster in May
- Its cache now serves nine of ten requests

| Service | Requests |
|---|---:|
| Search | 1200 |
| Orders | 840 |
| Billing | 310 |

### Two Columns

::: columns
::: column
**Before**

- Twelve people load by hand
- A day for each ship
:::
::: column
**After**

- Four people and six robots
- Three hours for each ship
:::
:::

### Three Columns

::: columns
::: column
**Now**

- Search
:::
::: column
**Next**

- Billing
:::
::: column
**Later**

- Mail
:::
:::
`;
