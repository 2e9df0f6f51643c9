"""Words of Indonesian that tell headlines, sentences and names apart."""

LOW = frozenset(
    """di ke dari dan atau yang untuk dengan pada oleh dalam hingga sampai saat usai bagi akan tak tidak bukan ini itu para
    agar demi jadi juga lewat soal vs of the and in on to for de la el al bin binti seperti karena tapi tetapi namun
    hanya bisa telah sudah masih pun per sejak serta secara terhadap tentang antara atas bawah kepada maupun sebagai
    ala meski walau bila jika kalau ketika saja lagi pas biar buat sama adalah ada""".split()
)
"""Function words that headlines in Title Case leave in lower case."""

SPEECH = frozenset(
    """kata ujar tutur ucap jelas terang tegas ungkap papar imbuh tambah lanjut pungkas tandas katanya ujarnya tuturnya ucapnya
    jelasnya terangnya tegasnya ungkapnya paparnya imbuhnya tambahnya lanjutnya pungkasnya tandasnya mengatakan menuturkan
    menjelaskan menegaskan mengungkapkan menyebut menyebutkan menambahkan menyatakan memaparkan mengaku menilai
    berharap meminta menyampaikan menerangkan""".split()
)
"""Verbs of speech: they make a sentence of the story, seldom a headline of a link."""

NOT_NAME = frozenset(
    """presiden menteri ketua kepala wakil gubernur bupati wali kota polisi polda polres polsek kpk dpr mpr dprd tni polri pemerintah
    kementerian komisi partai indonesia jakarta universitas kabupaten provinsi kecamatan desa timnas liga piala berita artikel
    halaman foto video sumber editor penulis reporter redaksi redaktur admin tim pewarta wartawan kontributor baca juga simak lihat
    hari senin selasa rabu kamis jumat sabtu minggu januari februari maret april mei juni juli agustus september oktober november
    desember menurut namun sementara sedangkan selain dalam pada saat untuk kata dia ia mereka kami kita saya ini itu yang
    dan dengan jadwal hasil klasemen harga cara daftar profil update terkini populer terpopuler news online nasional daerah
    ekonomi politik olahraga hukum kriminal internasional hiburan gaya hidup teknologi otomotif kesehatan pendidikan bola babak pertama kedua ketiga keempat bagian""".split()
)
"""Words that a line with nothing but a person's name does not hold."""

ROLES = frozenset(
    """menteri ketua kepala wakil gubernur bupati wali walikota presiden direktur sekretaris kapolres kapolda kapolri kapolsek kasat kasi kabid
    kadis kabag kanit danramil dandim camat lurah anggota juru pengamat plt plh manajer pelatih asisten koordinator komisaris komandan
    kasubdit dirut deputi staf peneliti ekonom analis guru dosen rektor warga jaksa hakim kuasa penasihat humas corporate ceo founder
    kapolresta kapolrestabes wakapolres wakapolda kajari kajati wamen kasatreskrim mantan komisioner sekjen duta panglima pangdam pakar pimpinan penyidik pemilik pengurus vice head chief general brigjen irjen kombes akbp kompol ipda iptu akp letkol mayjen kolonel kapten jenderal dr prof""".split()
)
"""Offices and ranks with which a sentence about its speaker begins ("Direktur Pembiayaan, Lukman, mengatakan …")."""
