<?php
// Publishes posts as the classic editor does: wp_insert_post() with the filters of the user. Reads
// [{ "role": …, "content": … }] and prints the ids in that order.
$_SERVER['HTTP_HOST'] = parse_url( getenv( 'HOSTS_URL' ), PHP_URL_HOST );
require $argv[1] . '/wp-load.php';

$ids = array();
foreach ( json_decode( stream_get_contents( STDIN ), true ) as $post ) {
	wp_set_current_user( get_user_by( 'login', $post['role'] )->ID );
	$ids[] = wp_insert_post(
		array(
			'post_title'   => 'A post',
			'post_content' => wp_slash( $post['content'] ),
			'post_status'  => 'publish',
		)
	);
}
echo wp_json_encode( $ids );
