-- LTLAs whose police force area no lookup tells
SELECT ltla AS code FROM int_ltla WHERE force IS NULL ORDER BY ltla;
