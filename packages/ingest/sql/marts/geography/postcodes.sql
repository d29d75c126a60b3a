-- one row per outcode: its postcodes as `incode:lsoa_no`, with `:YYYY-MM` where ended and `:n` where
-- live but not residential, separated by spaces
SELECT p.outcode,
       string_agg(p.incode || ':' || t.lsoa_no
                  || coalesce(':' || p.terminated, CASE WHEN NOT p.is_home THEN ':n' END, ''),
                  ' ' ORDER BY p.incode) AS postcodes
FROM int_postcodes AS p
JOIN int_lsoa21 AS t USING (lsoa21)
GROUP BY p.outcode
ORDER BY p.outcode;
