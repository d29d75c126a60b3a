"""Writes vectors.json: check values of the statistics, computed by SciPy and not by this project. Run with SciPy 1.17."""
import json, math, os, random
import scipy
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

made = dict(madeWith=f"SciPy {scipy.__version__}", rates=rates, proportions=proportions, ratios=ratios, dispersions=dispersions, ranks=ranks)
with open(os.path.join(os.path.dirname(__file__), "vectors.json"), "w") as file:
    json.dump(made, file, separators=(",", ":"))
    file.write("\n")
print({name: len(values) for name, values in made.items() if name != "madeWith"})
