-- LSOAs with a blank ward or LTLA in the chosen lookup
SELECT lsoa21 AS code FROM stg_lsoa21 WHERE ward IS NULL OR ltla IS NULL ORDER BY lsoa21;
