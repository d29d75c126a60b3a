<?php
// Activates the plugin of examples/wordpress with the settings that it reads from standard input.
$_SERVER['HTTP_HOST'] = parse_url( getenv( 'HOSTS_URL' ), PHP_URL_HOST );
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

$failure = activate_plugin( 'crimetrends/crimetrends.php' );
foreach ( json_decode( stream_get_contents( STDIN ), true ) as $name => $value ) {
	update_option( "crimetrends_$name", $value );
}
echo wp_json_encode( is_wp_error( $failure ) ? $failure->get_error_message() : null );
