# SPDX-License-Identifier: GPL-3.0-or-later
"""Our own service, speaking Soniox's real-time protocol from the other side of the socket.

The on-device engine, the demonstration and the counterpart of the tests are this one program:

- ``protocol``    the rules of one connection; pure, no sockets, no clock
- ``start``       the first message of a connection: its fields and every way it can be wrong
- ``refusals``    the errors the service documents, and the frames that carry them
- ``mind``        what stands behind a connection: pieces of text, and the four things it is asked
- ``recogniser``  a mind that listens, on this computer (``hearing`` is its ear)
- ``script``      a mind that follows a written conversation by the position of the audio
- ``faults``      answering wrongly, on request only
- ``serve``       sockets around all of it, and ``surtitle serve``

It never imports another part of the application, and never listens beyond loopback.
"""
