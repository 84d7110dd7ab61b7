<?php
/**
 * Plugin Name: Loopback
 * Description: Pages of this computer are asked for their oEmbed links, as those of other sites are.
 */

/** Whether an address is that of the publisher of the tests. */
function vital_signs_test_is_publisher( $url ) {
	return 0 === strpos( $url, VITAL_SIGNS_TEST_PUBLISHER );
}

add_filter(
	'http_request_host_is_external',
	static function ( $is_external, $host, $url ) {
		return $is_external || vital_signs_test_is_publisher( $url );
	},
	10,
	3
);
add_filter(
	'http_allowed_safe_ports',
	static function ( $ports, $host, $url ) {
		if ( vital_signs_test_is_publisher( $url ) ) {
			$ports[] = (int) wp_parse_url( VITAL_SIGNS_TEST_PUBLISHER, PHP_URL_PORT );
		}
		return $ports;
	},
	10,
	3
);
// As a site would that keeps the script elsewhere.
add_filter(
	'vital_signs_script',
	static function ( $address ) {
		return isset( $_GET['test-script'] ) ? VITAL_SIGNS_TEST_PUBLISHER . 'dist/vital-signs.js' : $address;
	}
);
