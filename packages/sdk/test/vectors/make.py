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

ratios = []
for _ in range(60):
    a, b = random.randint(0, 400), random.randint(1, 400)
    pa, pb = random.randint(1_000, 50_000), random.randint(1_000, 50_000)
    low, high = wilson(a, a + b)
    ratios.append(dict(rate=dict(count=a, personYears=pa), base=dict(count=b, personYears=pb), ratio=(a / pa) / (b / pb), lower95=low / (1 - low) * pb / pa, upper95=high / (1 - high) * pb / pa))

# With equal people everywhere, the mean chi-square around the common movement is that of a contingency table, area by area.
dispersions = []
for _ in range(20):
    areas = [dict(newer=random.randint(1, 300), older=random.randint(1, 300)) for _ in range(random.randint(2, 40))]
    table = [[a["newer"] for a in areas], [a["older"] for a in areas]]
    dispersions.append(dict(areas=areas, phi=max(1.0, chi2_contingency(table, correction=False).statistic / len(areas))))

# Ranks by counting every pair, with bounds from the normal distribution's own tail.
ranks = []
for _ in range(12):
    field = [dict(count=random.choice([0, 0, 3, 9, 14, 30, 80, 200, random.randint(0, 900)]), personYears=random.choice([500, 1_000, 1_500, 1_700])) for _ in range(random.randint(1, 30))]
    none = -math.log(norm.sf(1.39))
    def bounds(a):
        if a["count"] == 0:
            return 0.0, none / a["personYears"]
        r, s = a["count"] / a["personYears"], 1.39 / math.sqrt(a["count"])
        return r * math.exp(-s), r * math.exp(s)
    found = []
    for me in field:
        low, high = bounds(me)
        cross = [other["count"] * me["personYears"] - me["count"] * other["personYears"] for other in field]
        found.append([
            1 + sum(c < 0 for c in cross), sum(c == 0 for c in cross),
            1 + sum(bounds(other)[1] < low for other in field), len(field) - sum(bounds(other)[0] > high for other in field),
        ])
    ranks.append(dict(field=field, ranks=found))

# Byar's count is the n that the Wilson-Hilferty cube of a chi-square puts Z standard errors from the middle: solved here, not copied.
def byar_solved(n, z):
    shifted = n if z < 0 else n + 1
    cube = lambda mean: ((mean / shifted) ** (1 / 3) - (1 - 1 / (9 * shifted))) * 3 * math.sqrt(shifted) - z
    return brentq(cube, shifted * 1e-9, shifted * 9, xtol=1e-13, rtol=1e-15)

counts = [dict(count=n, lower95=byar_solved(n, -Z), upper95=byar_solved(n, Z)) for n in [10, 13, 19, 23, 36, 58, 64, 91, 125, 208, 415, 777, 1024, 2700, 9999, 48_068]]
counts += [dict(count=n, lower95=exact(n)[0], upper95=exact(n)[1]) for n in range(10)]

# Limits of a share that varies phi times more than chance: the roots of the score equation (p - share)^2 = Z^2 phi p (1 - p) / whole.
def score_limits(part, whole, phi):
    share, zz = part / whole, Z * Z * phi / whole
    score = lambda p: (p - share) ** 2 - zz * p * (1 - p)
    low = 0.0 if part == 0 else brentq(score, 1e-15, share, xtol=1e-16, rtol=1e-15)
    high = 1.0 if part == whole else brentq(score, share, 1 - 1e-15, xtol=1e-16, rtol=1e-15)
    return low, high

widened = []
for _ in range(24):
    whole = random.choice([20, 131, 990, 12_345])
    part, phi = random.randint(1, whole - 1), random.choice([1.0, 1.3, 1.8, 4.0, 11.1])
    low, high = score_limits(part, whole, phi)
    widened.append(dict(part=part, whole=whole, phi=phi, lower95=low, upper95=high))

# A year against the year before: limits of the ratio from the score equation in the ratio itself, and the verdict that they leave.
changes = []
for _ in range(36):
    older = random.choice([0, 4, 9, 10, 26, 88, 450, 3_000])
    newer, phi = max(0, round(older * random.choice([0.0, 0.6, 0.9, 1.0, 1.12, 1.5]))), random.choice([1.0, 1.8, 6.3])
    people = [random.randint(900, 90_000) for _ in range(2)]
    case = dict(newer=dict(count=newer, personYears=people[0]), older=dict(count=older, personYears=people[0] if random.random() < 0.7 else people[1]), phi=phi)
    if older < 10:
        changes.append(dict(**case, reason="baseUnder10"))
        continue
    exposed = case["newer"]["personYears"] / case["older"]["personYears"]
    def distance(ratio):
        share = ratio * exposed / (1 + ratio * exposed)
        return (newer - (newer + older) * share) ** 2 - Z * Z * phi * (newer + older) * share * (1 - share)
    middle = newer / older / exposed
    low = 0.0 if newer == 0 else brentq(distance, middle * 1e-6, middle, xtol=1e-15, rtol=1e-15)
    high = brentq(distance, max(middle, 1e-12), max(middle, 1) * 1e6, xtol=1e-15, rtol=1e-15)
    changes.append(dict(**case, ratio=middle, lower95=low, upper95=high, verdict="rise" if low > 1 else "fall" if high < 1 else "noClearChange"))

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

made = dict(madeWith=f"SciPy {scipy.__version__}", rates=rates, proportions=proportions, ratios=ratios, dispersions=dispersions, ranks=ranks,
            counts=counts, widened=widened, changes=changes, series=series, medians=medians, neighbours=neighbours)
with open(os.path.join(os.path.dirname(__file__), "vectors.json"), "w") as file:
    json.dump(made, file, separators=(",", ":"))
    file.write("\n")
sizes = {name: len(values) for name, values in made.items() if name != "madeWith"}
print(sum(sizes.values()), sizes)
