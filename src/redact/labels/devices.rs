//! Words before what tells one device from another.

use super::{LabelsOfKind, Take};
use crate::redact::PrivateKind;

/// LabelsOfKind by how their value is read.
pub(super) const LABELS: &[LabelsOfKind] = &[(
    PrivateKind::Hardware,
    Take::Number,
    "eth|wlan|eno|ens|networkaddress|permanentaddress|permanent address|permanent mac|hwaddress ether|identifyingnumber|id_serial_short|id_serial|datenträgernummer|volumennummer|\
         mac list|mac addrs|hwaddrs|uuid of the machine|uuid of this machine|uuid of the computer|uuid of the host|uuid of the system|machine's uuid|computer's uuid|dmi uuid|\
         serial|serial number|serial no|serialnumber|s/n|disk serial|volume serial|volume serial number|volume id|bios serial|board serial|\
         product serial|service tag|asset tag|machine id|machine guid|machineguid|hardware id|hwid|hardware hash|device id|host id|hostid|\
         installation id|install id|client guid|imei|imsi|iccid|uuid of device|system uuid|product uuid|smbios uuid|disk id|volume guid|\
         physical address|mac|mac address|mac addr|macaddress|macs|mac addresses|nic|adapter mac|network card|network adapter|netzwerkkarte|netzwerkadapter|carte réseau|tarjeta de red|scheda di rete|placa de rede|netwerkkaart|karta sieciowa|síťová karta|сетевая карта|сетевой адаптер|мережева карта|ağ kartı|网卡|ネットワークカード|ethernet address|hw addr|hwaddr|hwaddress|agent id|nagent id|bluetooth address|udid|\
         android id|hardware-kennung|gerätekennung|seriennummer|gerätenummer|geräte-id|hardware-id|physische adresse|mac-adresse|volumeseriennummer|\
         numéro de série|adresse mac|adresse physique|identifiant matériel|número de serie|dirección mac|dirección física|numero di serie|\
         numero seriale|indirizzo mac|indirizzo fisico|número de série|endereço mac|endereço físico|serienummer|mac-adres|numer seryjny|adres mac|\
         adres fizyczny|sériové číslo|mac adresa|серийный номер|серийный номер тома|заводской номер|физический адрес|mac-адрес|\
         идентификатор оборудования|идентификатор устройства|серійний номер|mac-адреса|фізична адреса|seri no|seri numarası|mac adresi|\
         fiziksel adres|donanım kimliği|序列号|硬件标识|设备编号|物理地址|mac 地址|シリアル番号|シリアルナンバー|物理アドレス|ハードウェア id|boot id|numéro de série du volume|\
         número de serie del volumen|numero di serie del volume|numer seryjny woluminu|número de série do volume|seriennummer des volumes|\
         volumenummer|серийный номер диска|biriminin seri numarası|geräteseriennummer|gerätesn|notebook-seriennummer|inventar|inventarisnr|\
         numéro inventaire|инвентарный|製造シリアル|serien-nr.|inventarnummer|rechner-id|bios serial number|serial no.|computer id|id de l'appareil|\
         n° de série|identifiant de l'appareil|id del dispositivo|n.º de serie|identificador del equipo|id de hardware|id dispositivo|matricola|\
         id hardware|apparaat-id|apparaatnummer|identyfikator urządzenia|id urządzenia|nr seryjny|id sprzętu|id do dispositivo|nº de série|\
         id do hardware|id устройства|инвентарный номер|серийный №|ідентифікатор пристрою|id пристрою|інвентарний номер|cihaz kimliği|製造番号|デバイスid|\
         機器id|端末id|设备id|硬件id|机器码|产品序列号|设备标识|serial nr|serial-no|serialno|serial #|s.n|s/no|ser. no|ser no|system serial number|system serial|\
         chassis serial number|chassis serial|baseboard serial number|motherboard serial|board serial number|mainboard serial|cpu id|processor id|\
         processorid|cpu serial|drive serial|drive serial number|disk serial number|hdd serial|ssd serial|usb serial|volume serial no|vol serial|\
         product id|productid|machine sid|computer sid|user sid|security id|domain sid|object sid|objectsid|object guid|objectguid|device guid|\
         device uuid|device identifier|deviceuuid|hostuuid|host uuid|host guid|machine uuid|machine_id|machineid|hw id|hardware uuid|hardware key|\
         hardware fingerprint|device fingerprint|fingerprint id|dongle id|bios uuid|bios id|smbios guid|tpm id|meid|esn|imei number|imei no|imei1|\
         imei2|imei/meid|serial/imei|android_id|advertising id|idfa|vendor id of device|asset number|asset no|asset id|inventory number|inventory no|\
         inventory tag|barcode|service code|express service code|part serial|node id|agent uuid|agent guid|client id guid|installation guid|\
         installid|install guid|kl host id|hostid guid|mac id|wlan mac|wifi mac|wi-fi mac|ethernet mac|lan mac|bssid|bluetooth mac|bt mac|eth mac|\
         ether|eui-64|wwn|wwid|seriennr|serien-nr|serien nr|s.-nr|sn-nr|gerätenr|geräte-nr|geräte-nr.|gerätekennzeichen|gerätekennnummer|\
         fabriknummer|fabrik-nr|produkt-id|festplatten-seriennummer|datenträgerseriennummer|volumenseriennummer|rechnerkennung|computer-id|host-id|\
         inventar-nr|inventarnr|anlagennummer|mac-adr|wlan-mac|sicherheits-id|imei-nummer|no de série|n° série|numéro de série du disque|\
         identifiant de la machine|id machine|id matériel|n° d'inventaire|numéro d'inventaire|adresse physique mac|id de l'ordinateur|numéro imei|\
         id produit|nom du réseau wifi|nº de serie|núm. de serie|n/s|número de serie del disco|id del equipo|identificador de hardware|\
         identificador del dispositivo|número de inventario|nº de inventario|id del producto|número imei|n. di serie|n. serie|s/n dispositivo|\
         numero di serie del disco|id computer|identificativo dispositivo|identificatore dispositivo|id macchina|numero inventario|codice inventario|\
         id prodotto|numero imei|serienr|serie-nr|serienr.|hardwarenummer|machine-id|inventarisnummer|product-id|apparaat id|schijfserienummer|\
         nr seryjny dysku|s/n urządzenia|numer fabryczny|identyfikator komputera|id komputera|identyfikator sprzętu|numer inwentarzowy|\
         nr inwentarzowy|numer imei|identyfikator produktu|n.º de série|nº série|número de série do disco|id do computador|\
         identificador do dispositivo|número de inventário|patrimônio|nº de patrimônio|id do produto|id da máquina|сер. номер|сер. №|с/н|\
         s/n устройства|серийный номер устройства|идентификатор компьютера|id компьютера|идентификатор машины|аппаратный идентификатор|инв. номер|\
         инв. №|инвентарный №|код оборудования|id оборудования|заводской №|зав. №|mac адрес|мак-адрес|мак адрес|номер imei|код продукта windows|\
         идентификатор хоста|id хоста|ид устройства|идентификатор безопасности|серійний №|заводський номер|ідентифікатор комп'ютера|id комп'ютера|\
         ідентифікатор обладнання|інв. номер|інв. №|mac адреса|мак-адреса|ід пристрою|seri no.|seri|cihaz seri no|cihaz id|bilgisayar kimliği|\
         makine kimliği|demirbaş no|envanter no|imei numarası|disk seri no|ürün kimliği|mac adres|製品番号|製造no|製造no.|s/n番号|機器番号|機番|端末番号|マシンid|コンピューターid|\
         ハードウェアid|資産番号|管理番号(機器)|macアドレス|imei番号|ボリュームシリアル番号|デバイス識別子|識別番号|製品id|产品id|机器id|机器序列号|主机id|计算机id|设备标识符|设备序列号|设备sn|资产编号|固定资产编号|设备唯一标识|硬盘序列号|\
         卷序列号|imei号|imei码|mac地址|出厂编号|sn码|主板序列号|uuid der maschine|uuid des rechners|uuid des geräts|systemuuid|product_uuid|hardware-uuid|hw-id|\
         geräteid|device-id|device_id|deviceid|ksn id|ksn-id|agentid|agent-id|klnagent id|host_id|host-uuid|computer guid|installations-id|серийный|\
         сн|asset-tag|inv.-nr|inv.-nr.|inv-nr|service-tag|servicetag|servicecode|volumeserialnumber|disk-id|diskid|disk uuid|partition uuid|\
         fs uuid|eid|hardware address|hardware-adresse|physikalische adresse|fysiek adres|fyzická adresa|mac-address|secureboot id|\
         recovery key id|schlüssel-id|smac|dmac|srcmac|dstmac|src mac|dst mac|source mac|destination mac|client mac|dvcmac|dev mac|device mac|host mac|\
         remote mac|peer mac|station mac|calling mac|chaddr|hwsrc|hwdst|lladdr|macsrc|macdst|mac src|mac dst|usrmac|sta mac",
)];
