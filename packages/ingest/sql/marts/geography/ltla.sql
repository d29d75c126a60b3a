-- one row per LTLA, with the larger areas it lies in
SELECT ltla AS code, ltla_name AS name, ltla_name_welsh AS "nameWelsh",
       county, county_name AS "countyName", county_name_welsh AS "countyNameWelsh",
       region, region_name AS "regionName", region_name_welsh AS "regionNameWelsh",
       country, country_name AS "countryName", country_name_welsh AS "countryNameWelsh",
       force, force_name AS "forceName"
FROM int_ltla
ORDER BY ltla;
