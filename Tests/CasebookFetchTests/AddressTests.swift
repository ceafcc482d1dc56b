import CasebookModel
import Testing

@testable import CasebookFetch

@Suite("An address of the Internet Protocol")
struct IPAddressTests {
    @Test(
        "is called if it belongs to the open Internet",
        arguments: [
            "93.184.216.34", "8.8.8.8", "172.32.0.1", "192.167.255.255", "100.63.255.255", "100.128.0.1",
            "223.255.255.255",
            "2606:2800:220:1:248:1893:25c8:1946", "2a00:1450::1", "::ffff:8.8.8.8", "64:ff9b::8.8.8.8",
            "2001:4860::8888",
        ])
    func open(text: String) throws { #expect(try #require(IPAddress(text)).isPublic) }

    @Test(
        "is not called if it belongs to this machine, to a private network or to a special purpose",
        arguments: [
            "127.0.0.1", "127.255.255.254", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1",
            "169.254.169.254", "100.64.0.1", "192.0.0.8", "192.0.2.1", "198.18.0.1", "198.19.255.255", "198.51.100.7",
            "203.0.113.9", "192.88.99.1", "224.0.0.1", "255.255.255.255", "240.0.0.1", "::", "::1", "fe80::1",
            "fe80::1%eth0",
            "fc00::1", "fd12:3456::1", "ff02::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::127.0.0.1",
            "64:ff9b::10.0.0.1",
            "64:ff9b:1::1", "2001:db8::1", "2002:7f00:1::", "2001::1", "100::1", "5f00::1", "3fff::1",
        ])
    func closed(text: String) throws { #expect(try !#require(IPAddress(text)).isPublic) }

    @Test(
        "is refused in any other spelling",
        arguments: [
            "", "1.2.3", "1.2.3.4.5", "256.1.1.1", "1.2.3.a", ":", ":::", "1::2::3", "1:2:3:4:5:6:7",
            "1:2:3:4:5:6:7:8:9", "g::1",
            "12345::1", "::1.2.3", "1:2:3:4:5:6:7:8::",
        ])
    func refused(text: String) { #expect(IPAddress(text) == nil) }
}

@Suite("An address that is asked for")
struct RequestAddressTests {
    private func request(_ text: String) -> RequestAddress? { WebAddress(text).flatMap(RequestAddress.init) }

    @Test(
        "names host and port so that nobody can read another one",
        arguments: [
            ("https://Praxis.Example.org", "https://praxis.example.org:443/"),
            ("http://praxis.example.org?a#b", "http://praxis.example.org:80/?a"),
            ("HTTPS://a.example:8443/x/ä%20y?q=ö#teil", "https://a.example:8443/x/%C3%A4%20y?q=%C3%B6"),
            ("http://[::1]:8080/x", "http://[::1]:8080/x"), ("http://127.0.0.1/", "http://127.0.0.1:80/"),
        ])
    func spelling(text: String, expected: String) throws { #expect(try #require(request(text)).text == expected) }

    @Test(
        "is refused with credentials, a host that is no plain name, or a port that cannot be",
        arguments: [
            "https://a@b.example/", "https://a:b@b.example/", "https://münchen.example/", "https://b.example:0/",
            "https://[::1/", "https://[1::2::3]/", "mailto:a@b.example", "http://127.1/", "http://0x7f.1/",
            "http://2130706433/",
        ])
    func refused(text: String) { #expect(request(text) == nil) }

    @Test(
        "leads where a server says",
        arguments: [
            ("/x", "https://a.example:443/x"), ("x", "https://a.example:443/feeds/x"),
            ("?page=2", "https://a.example:443/feeds/feed.json?page=2"),
            ("//b.example/y", "https://b.example:443/y"), ("https://b.example/z", "https://b.example:443/z"),
            ("http://a.example/x", nil), ("file:///etc/passwd", nil), ("javascript:1", nil),
            ("https://a@b.example/", nil), ("gopher://b", nil),
        ] as [(String, String?)])
    func redirects(location: String, expected: String?) throws {
        #expect(try #require(request("https://a.example/feeds/feed.json?q=1")).following(location)?.text == expected)
    }
}
