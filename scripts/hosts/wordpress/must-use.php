<?php
// What the test adds to WordPress, and nothing that would let more markup through.

// WordPress fetches no page from this machine or from an unusual port; ours is on both.
add_filter( 'http_request_host_is_external', fn( $allowed, $host ) => $allowed || '127.0.0.1' === $host, 10, 2 );
add_filter(
	'http_allowed_safe_ports',
	fn( $ports ) => array_merge( $ports, array( (int) parse_url( getenv( 'HOSTS_OPERATOR' ), PHP_URL_PORT ) ) )
);

// Only what hangs ends by the clock, on however busy a machine.
add_filter( 'http_request_args', fn( $args ) => array( 'timeout' => 600 ) + $args );

// `?script=1`: the theme has the script in its pages.
add_action(
	'wp_head',
	function () {
		if ( isset( $_GET['script'] ) ) {
			printf( '<script type="module" src="%s/crimetrends/crimetrends.js"></script>', esc_url( getenv( 'HOSTS_OPERATOR' ) ) );
		}
	}
);
