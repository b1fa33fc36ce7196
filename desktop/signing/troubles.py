"""What can go wrong with a key or a document to be signed, each with its three sentences."""

from desktop.errors import Trouble


class KeyTrouble(Trouble):
    """Something about the key file or its certificate; nothing was signed."""

    code = "key"


class NotAKeyFile(KeyTrouble):
    """The file is not a PKCS#12 at all, or is cut short."""

    code = "key-not-a-key-file"


class WrongKeyPassword(KeyTrouble):
    """The key password does not open the PKCS#12."""

    code = "key-wrong-password"


class NoPrivateKey(KeyTrouble):
    """The PKCS#12 holds no private key, no certificate, or two that do not belong together."""

    code = "key-no-private-key"


class KeyExpired(KeyTrouble):
    """The certificate's validity has ended."""

    code = "key-expired"


class KeyNotYetValid(KeyTrouble):
    """The certificate's validity has not begun: often a computer clock set back."""

    code = "key-not-yet-valid"


class KeyMayNotSign(KeyTrouble):
    """The certificate's key usage does not allow signatures (encryption only, for instance)."""

    code = "key-may-not-sign"


class KeyCannotDoThis(KeyTrouble):
    """The key is of a kind that cannot sign, open or agree as asked."""

    code = "key-cannot-do-this"


class KeyFileExists(KeyTrouble):
    """A file of that name is there already; a key is never overwritten."""

    code = "key-file-exists"


class CannotSignDocument(Trouble):
    """The PDF cannot take this signature; the file is unchanged."""

    code = "cannot-sign"


class DocumentLocked(CannotSignDocument):
    """An earlier signature forbids any further change."""

    code = "document-locked"


class FieldNotFree(CannotSignDocument):
    """The signature field is missing, or somebody has signed in it already."""

    code = "field-not-free"


class DocumentDamaged(CannotSignDocument):
    """The PDF cannot be read, or an earlier signature on it no longer holds."""

    code = "document-damaged"


class RecipientNotUsable(Trouble):
    """Nothing can be encrypted to this certificate; nothing was written."""

    code = "recipient-not-usable"


class CannotOpenEnvelope(Trouble):
    """What is encrypted to a certificate cannot be opened; it is unchanged."""

    code = "envelope"


class NotForThisKey(CannotOpenEnvelope):
    """The envelope is for another key."""

    code = "envelope-not-for-this-key"


class EnvelopeBroken(CannotOpenEnvelope):
    """The envelope is cut short, changed, or not in the one form this program writes and opens."""

    code = "envelope-damaged"


class NotIssuable(Trouble):
    """The committee's issuer does not issue this certificate; nothing was issued."""

    code = "not-issuable"


class BadRequest(NotIssuable):
    """The request is no PKCS#10, was changed, or was not signed by the key it names."""

    code = "request-not-usable"
