"""What the fuzzer once found, each as a test of its own: the keys of its inputs are made anew."""

from desktop.signing.trust import judge
from tests.signing.people import NOW
from tests.signing.pki import CHECKED_AT, ROOT_NAME, der, issue_by_hand, named, private_key, test_pki, usage


def test_a_certificate_of_a_roots_name_and_key_is_not_the_root():
    """The path validation took it for the trust anchor itself, whatever its bytes said."""
    pki, root = test_pki(), private_key("root")
    other = der(issue_by_hand(named(ROOT_NAME), root, named(ROOT_NAME), root, allowed=usage(sign=True)))
    cut = bytearray(other)
    cut[-1] ^= 1
    for certificate in (other, bytes(cut)):
        assert judge(certificate, NOW, pki.trust(), now=CHECKED_AT).say != "yes"
    assert judge(pki.root_certificate, NOW, pki.trust(), now=CHECKED_AT).say == "no", "a root signs no papers"
