-- LTLAs whose county, region and country no lookup tells
SELECT ltla AS code FROM int_ltla WHERE country IS NULL ORDER BY ltla;
