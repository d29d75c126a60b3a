-- LSOAs whose ward or LTLA the chosen lookup leaves blank
SELECT lsoa21 AS code FROM stg_lsoa21 WHERE ward IS NULL OR ltla IS NULL ORDER BY lsoa21;
