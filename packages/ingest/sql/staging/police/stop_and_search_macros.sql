-- whether a search is in the file's month: dates are UTC, months London time, so 2021-04-30T23:41
-- is in May's file
CREATE OR REPLACE MACRO search_is_of_month(date) AS
  coalesce(strftime(TRY_CAST(date AS TIMESTAMP), '%Y-%m') = getvariable('month')
        OR strftime(TRY_CAST(date AS TIMESTAMP) + INTERVAL 1 HOUR, '%Y-%m') = getvariable('month'), false);
