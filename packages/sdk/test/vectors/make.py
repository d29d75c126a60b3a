"""Writes vectors.json: check values of the statistics, computed by SciPy and not by this project. Run with SciPy 1.17."""
import json, math, os, random, statistics
from fractions import Fraction
import numpy, scipy
from scipy.optimize import brentq
from scipy.spatial.distance import cdist
from scipy.stats import binomtest, chi2, chi2_contingency, norm

random.seed(20)
Z = norm.ppf(0.975)

def byar(n):
    lower = n * (1 - 1 / (9 * n) - Z / (3 * math.sqrt(n))) ** 3
    upper = (n + 1) * (1 - 1 / (9 * (n + 1)) + Z / (3 * math.sqrt(n + 1))) ** 3
    return lower, upper

def exact(n):
    return (chi2.ppf(0.025, 2 * n) / 2 if n else 0.0), chi2.ppf(0.975, 2 * n + 2) / 2

def wilson(part, whole):
    found = binomtest(part, whole).proportion_ci(0.95, method="wilson")
    return found.low, found.high

rates = []
for n in list(range(0, 10)) + [10, 11, 12, 17, 25, 30, 49, 77, 100, 150, 312, 640, 1500, 5031, 19212, 60411]:
    population = random.randint(900, 240_000)
    low, high = exact(n) if n < 10 else byar(n)
    rates.append(dict(count=n, population=population, ratePer1000=n / population * 1000, lower95=low / population * 1000, upper95=high / population * 1000))

proportions = []
for _ in range(60):
    whole = random.choice([1, 5, 12, 40, 263, 1834, 25_000])
    part = random.choice([0, whole, random.randint(0, whole)])
    low, high = wilson(part, whole)
    proportions.append(dict(part=part, whole=whole, lower95=low, upper95=high))

# The rule for two rates: the log ratio over its standard error is normal; a count of 0 adds 1/2 to both. The limits are
# the ratios at which the normal tail is 2.5%, found by root, not by a formula of the limits.
def log_ratio(newer, older, extra):
    add = 0.5 if newer["count"] == 0 or older["count"] == 0 else 0
    b, a = newer["count"] + add, older["count"] + add
    return math.log(b / newer["personYears"]) - math.log(a / older["personYears"]), math.sqrt(1 / b + 1 / a + extra)

def limits(newer, older, extra):
    middle, error = log_ratio(newer, older, extra)
    tail = lambda at: norm.cdf(middle - at, scale=error)
    low = brentq(lambda at: tail(at) - 0.975, middle - 9 * error, middle, xtol=1e-14, rtol=1e-15)
    high = brentq(lambda at: tail(at) - 0.025, middle, middle + 9 * error, xtol=1e-14, rtol=1e-15)
    return (0.0 if newer["count"] == 0 else math.exp(low)), (None if older["count"] == 0 else math.exp(high))

ratios = []
for _ in range(60):
    own = dict(count=random.choice([0, 3, random.randint(0, 400)]), personYears=random.randint(1_000, 50_000))
    base = dict(count=random.randint(1, 400), personYears=random.randint(1_000, 50_000))
    extra = random.choice([0, 0.002, 0.04, 0.3])
    low, high = limits(own, base, extra)
    ratios.append(dict(rate=own, base=base, extraVariance=extra, ratio=(own["count"] / own["personYears"]) / (base["count"] / base["personYears"]), lower95=low, upper95=high))

# Paule and Mandel: the tau squared whose generalised Q is its degrees of freedom.
taus = []
for _ in range(20):
    spread = random.choice([0, 0.05, 0.2, 0.6])
    areas = []
    for _ in range(random.randint(2, 40)):
        mean = random.choice([4, 12, 30, 200, 3_000])
        areas.append(dict(newer=round(mean * math.exp(random.gauss(0, spread))), older=round(mean * math.exp(random.gauss(0, spread)))))
    eligible = [a for a in areas if a["newer"] + a["older"] >= 20]
    if len(eligible) < 2:
        taus.append(dict(areas=areas, tau=None))
        continue
    halves = [0.5 if 0 in (a["newer"], a["older"]) else 0 for a in eligible]
    y = numpy.array([math.log((a["newer"] + h) / (a["older"] + h)) for a, h in zip(eligible, halves)])
    v = numpy.array([1 / (a["newer"] + h) + 1 / (a["older"] + h) for a, h in zip(eligible, halves)])
    def mean_at(t): return numpy.average(y, weights=1 / (v + t))
    def beyond(t): return float(numpy.sum((y - mean_at(t)) ** 2 / (v + t))) - (len(y) - 1)
    found = 0.0 if beyond(0.0) <= 0 else brentq(beyond, 0, 100, xtol=1e-16, rtol=1e-15)
    taus.append(dict(areas=areas, tau=math.sqrt(found), counted=len(y), levelChange=float(mean_at(found))))

# Ranks by counting every pair: clearly lower or higher where the tail of the log ratio is under 2.5%.
ranks = []
for _ in range(12):
    field = [dict(count=random.choice([0, 0, 3, 9, 14, 30, 80, 200, random.randint(0, 900)]), personYears=random.choice([500, 1_000, 1_500, 1_700])) for _ in range(random.randint(1, 30))]
    tau = random.choice([0, 0.1, 0.3])
    def clearly_lower(one, other):
        if one["count"] + other["count"] == 0:
            return False
        middle, error = log_ratio(other, one, tau ** 2 / 2 + tau ** 2 / 2)
        return bool(norm.sf(middle / error) < 0.025)
    found = []
    for me in field:
        cross = [other["count"] * me["personYears"] - me["count"] * other["personYears"] for other in field]
        found.append([
            1 + sum(c < 0 for c in cross), sum(c == 0 for c in cross),
            1 + sum(clearly_lower(other, me) for other in field), len(field) - sum(clearly_lower(me, other) for other in field),
        ])
    ranks.append(dict(field=field, tau=tau, ranks=found))

# Byar's count is the n that the Wilson-Hilferty cube of a chi-square puts Z standard errors from the middle: solved here, not copied.
def byar_solved(n, z):
    shifted = n if z < 0 else n + 1
    cube = lambda mean: ((mean / shifted) ** (1 / 3) - (1 - 1 / (9 * shifted))) * 3 * math.sqrt(shifted) - z
    return brentq(cube, shifted * 1e-9, shifted * 9, xtol=1e-13, rtol=1e-15)

counts = [dict(count=n, lower95=byar_solved(n, -Z), upper95=byar_solved(n, Z)) for n in [10, 13, 19, 23, 36, 58, 64, 91, 125, 208, 415, 777, 1024, 2700, 9999, 48_068]]
counts += [dict(count=n, lower95=exact(n)[0], upper95=exact(n)[1]) for n in range(10)]

# Likely limits: the log distance of each 95% limit is that of a normal error widened by tau squared over 2 on the count.
likely = []
for _ in range(24):
    count, tau = random.choice([0, 1, 7, 12, 95, 1_700, 19_212]), random.choice([0, 0.046, 0.19, 0.4])
    low, high = exact(count) if count < 10 else byar(count)
    case = dict(count=count, population=random.choice([1_000, 5_000, 20_000]), tau=tau)
    per = 1_000 / case["population"]
    if count == 0:
        likely.append(dict(**case, likelyLower=0.0, likelyUpper=high * per))
        continue
    wider = math.sqrt((1 / count + tau ** 2 / 2) / (1 / count))
    likely.append(dict(**case, likelyLower=count * per * math.exp(wider * math.log(low / count)), likelyUpper=count * per * math.exp(wider * math.log(high / count))))

# A year against the year before, and the nearest counts that would have been clear, by trying every count.
changes = []
def verdict(newer, older, tau):
    if newer["count"] + older["count"] < 20:
        return "under20"
    low, high = limits(newer, older, tau ** 2)
    return "rise" if low > 1 else "fall" if high is not None and high < 1 else "noClearChange"
for _ in range(36):
    before = random.choice([0, 4, 9, 10, 26, 88, 450, 3_000])
    after, tau = max(0, round(before * random.choice([0.0, 0.6, 0.9, 1.0, 1.12, 1.5, 2.5]))), random.choice([0, 0.11, 0.35])
    people = [random.randint(900, 90_000) for _ in range(2)]
    newer = dict(count=after, personYears=people[0])
    older = dict(count=before, personYears=people[0] if random.random() < 0.7 else people[1])
    case, said = dict(newer=newer, older=older, tau=tau), verdict(newer, older, tau)
    if said == "under20":
        changes.append(dict(**case, reason=said))
        continue
    low, high = limits(newer, older, tau ** 2)
    exposed = older["personYears"] / newer["personYears"]
    told = dict(**case, ratio=after / before * exposed, lower95=low, upper95=high, verdict=said)
    if said == "noClearChange":
        at = lambda count: verdict(dict(count=count, personYears=newer["personYears"]), older, tau)
        rise = next(count for count in range(after + 1, 10_000_000) if at(count) == "rise")
        fall = next((count for count in range(after - 1, -1, -1) if at(count) == "fall"), None)
        told["smallest"] = dict(rise=rise / before * exposed, **({} if fall is None else dict(fall=fall / before * exposed)))
    changes.append(told)

# Rolling years and factors of the months by exact fractions; null is a month that was not supplied.
series = []
for _ in range(16):
    length, first = random.randint(10, 40), random.randint(1, 12)
    values = [None if random.random() < 0.03 else random.randint(0, 90) for _ in range(length)]
    years = [sum(values[end - 11:end + 1]) if end >= 11 and None not in values[end - 11:end + 1] else None for end in range(length)]
    factors = [[] for _ in range(12)]
    for end in range(length, 11, -12):
        year = values[end - 12:end]
        if None in year or sum(year) == 0:
            continue
        for index, count in enumerate(year):
            factors[(first - 1 + end - 12 + index) % 12].append(Fraction(count * 12, sum(year)))
    series.append(dict(firstMonth=first, counts=values, rollingYear=years, factors=[float(sum(found) / len(found)) for found in factors] if factors[0] else None))

# Medians of whole pounds, half a pound up.
medians = []
for _ in range(24):
    prices = [random.randint(40_000, 900_000) for _ in range(random.randint(5, 60))]
    medians.append(dict(prices=prices, median=math.floor(statistics.median(Fraction(price) for price in prices) + Fraction(1, 2))))

# Nearest areas: Euclidean distance of variables in standard deviations, each weighted, between all pairs.
neighbours = []
for _ in range(8):
    areas, kinds = random.randint(5, 60), random.randint(2, 6)
    weights = [random.choice([0.5, 1, 2]) for _ in range(kinds)]
    table = numpy.array([[round(random.uniform(0, 100), 4) for _ in range(kinds)] for _ in range(areas)])
    apart = cdist(table, table, "seuclidean", V=table.var(axis=0) / numpy.array(weights))
    numpy.fill_diagonal(apart, numpy.inf)
    k = min(5, areas - 1)
    neighbours.append(dict(weights=weights, values=table.T.tolist(), nearest=numpy.argsort(apart, axis=1)[:, :k].tolist()))

made = dict(madeWith=f"SciPy {scipy.__version__}", rates=rates, proportions=proportions, ratios=ratios, taus=taus, ranks=ranks,
            counts=counts, likely=likely, changes=changes, series=series, medians=medians, neighbours=neighbours)
with open(os.path.join(os.path.dirname(__file__), "vectors.json"), "w") as file:
    json.dump(made, file, separators=(",", ":"))
    file.write("\n")
sizes = {name: len(values) for name, values in made.items() if name != "madeWith"}
print(sum(sizes.values()), sizes)
